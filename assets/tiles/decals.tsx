<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="decals" tilewidth="16" tileheight="16" tilecount="96" columns="32">
 <image source="decals.png" width="512" height="48" />
</tileset>
