<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="walls" tilewidth="16" tileheight="16" tilecount="896" columns="32">
 <image source="walls.png" width="512" height="448" />
</tileset>
