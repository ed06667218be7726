<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="meta" tilewidth="16" tileheight="16" tilecount="32" columns="32">
 <image source="meta.png" width="512" height="16" />
 <tile id="0">
  <properties>
   <property name="blocked" type="bool" value="true" />
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="paved" type="bool" value="true" />
  </properties>
 </tile>
</tileset>
