<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="shadows" tilewidth="16" tileheight="16" tilecount="2528" columns="32">
 <image source="shadows.png" width="512" height="1264" />
</tileset>
