<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="rugs" tilewidth="16" tileheight="16" tilecount="256" columns="32">
 <image source="rugs.png" width="512" height="128" />
</tileset>
