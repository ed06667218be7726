<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="things" tilewidth="160" tileheight="96" tilecount="693" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="single-blue"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-blue.png"/>
 </tile>
 <tile id="1">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="single-blue"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-blue-occupied.png"/>
 </tile>
 <tile id="2">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="single-blue"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-blue-unmade.png"/>
 </tile>
 <tile id="3">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="single-red"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-red.png"/>
 </tile>
 <tile id="4">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="single-red"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-red-occupied.png"/>
 </tile>
 <tile id="5">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="single-red"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-red-unmade.png"/>
 </tile>
 <tile id="6">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="single-green"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-green.png"/>
 </tile>
 <tile id="7">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="single-green"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-green-occupied.png"/>
 </tile>
 <tile id="8">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="single-green"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-green-unmade.png"/>
 </tile>
 <tile id="9">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="single-purple"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-purple.png"/>
 </tile>
 <tile id="10">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="single-purple"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-purple-occupied.png"/>
 </tile>
 <tile id="11">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="single-purple"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-purple-unmade.png"/>
 </tile>
 <tile id="12">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="single-yellow"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-yellow.png"/>
 </tile>
 <tile id="13">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="single-yellow"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-yellow-occupied.png"/>
 </tile>
 <tile id="14">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="single-yellow"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-yellow-unmade.png"/>
 </tile>
 <tile id="15">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="single-rust"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-rust.png"/>
 </tile>
 <tile id="16">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="single-rust"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-rust-occupied.png"/>
 </tile>
 <tile id="17">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="single-rust"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bed-single-rust-unmade.png"/>
 </tile>
 <tile id="18">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="double-blue"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-blue.png"/>
 </tile>
 <tile id="19">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="double-blue"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-blue-occupied.png"/>
 </tile>
 <tile id="20">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-right"/>
   <property name="variant" value="double-blue"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-blue-occupied-right.png"/>
 </tile>
 <tile id="21">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-both"/>
   <property name="variant" value="double-blue"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-blue-occupied-both.png"/>
 </tile>
 <tile id="22">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="double-blue"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-blue-unmade.png"/>
 </tile>
 <tile id="23">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="double-red"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-red.png"/>
 </tile>
 <tile id="24">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="double-red"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-red-occupied.png"/>
 </tile>
 <tile id="25">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-right"/>
   <property name="variant" value="double-red"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-red-occupied-right.png"/>
 </tile>
 <tile id="26">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-both"/>
   <property name="variant" value="double-red"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-red-occupied-both.png"/>
 </tile>
 <tile id="27">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="double-red"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-red-unmade.png"/>
 </tile>
 <tile id="28">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="double-green"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-green.png"/>
 </tile>
 <tile id="29">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="double-green"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-green-occupied.png"/>
 </tile>
 <tile id="30">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-right"/>
   <property name="variant" value="double-green"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-green-occupied-right.png"/>
 </tile>
 <tile id="31">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-both"/>
   <property name="variant" value="double-green"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-green-occupied-both.png"/>
 </tile>
 <tile id="32">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="double-green"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-green-unmade.png"/>
 </tile>
 <tile id="33">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="double-purple"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-purple.png"/>
 </tile>
 <tile id="34">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="double-purple"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-purple-occupied.png"/>
 </tile>
 <tile id="35">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-right"/>
   <property name="variant" value="double-purple"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-purple-occupied-right.png"/>
 </tile>
 <tile id="36">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-both"/>
   <property name="variant" value="double-purple"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-purple-occupied-both.png"/>
 </tile>
 <tile id="37">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="double-purple"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-purple-unmade.png"/>
 </tile>
 <tile id="38">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="double-yellow"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-yellow.png"/>
 </tile>
 <tile id="39">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="double-yellow"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-yellow-occupied.png"/>
 </tile>
 <tile id="40">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-right"/>
   <property name="variant" value="double-yellow"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-yellow-occupied-right.png"/>
 </tile>
 <tile id="41">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-both"/>
   <property name="variant" value="double-yellow"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-yellow-occupied-both.png"/>
 </tile>
 <tile id="42">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="double-yellow"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-yellow-unmade.png"/>
 </tile>
 <tile id="43">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="double-rust"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-rust.png"/>
 </tile>
 <tile id="44">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="double-rust"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-rust-occupied.png"/>
 </tile>
 <tile id="45">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-right"/>
   <property name="variant" value="double-rust"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-rust-occupied-right.png"/>
 </tile>
 <tile id="46">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-both"/>
   <property name="variant" value="double-rust"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-rust-occupied-both.png"/>
 </tile>
 <tile id="47">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="double-rust"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-rust-unmade.png"/>
 </tile>
 <tile id="48">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="double-linen"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-linen.png"/>
 </tile>
 <tile id="49">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="double-linen"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-linen-occupied.png"/>
 </tile>
 <tile id="50">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-right"/>
   <property name="variant" value="double-linen"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-linen-occupied-right.png"/>
 </tile>
 <tile id="51">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="occupied-both"/>
   <property name="variant" value="double-linen"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-linen-occupied-both.png"/>
 </tile>
 <tile id="52">
  <properties>
   <property name="kind" value="bed"/>
   <property name="state" value="unmade"/>
   <property name="variant" value="double-linen"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/bed-double-linen-unmade.png"/>
 </tile>
 <tile id="53">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/closet-oak-1.png"/>
 </tile>
 <tile id="54">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="oak-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/closet-oak-1-open.png"/>
 </tile>
 <tile id="55">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="38" source="things/closet-oak-2.png"/>
 </tile>
 <tile id="56">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="oak-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="38" source="things/closet-oak-2-open.png"/>
 </tile>
 <tile id="57">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/closet-walnut-1.png"/>
 </tile>
 <tile id="58">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="walnut-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/closet-walnut-1-open.png"/>
 </tile>
 <tile id="59">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="38" source="things/closet-walnut-2.png"/>
 </tile>
 <tile id="60">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="walnut-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="38" source="things/closet-walnut-2-open.png"/>
 </tile>
 <tile id="61">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/closet-white-1.png"/>
 </tile>
 <tile id="62">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="white-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/closet-white-1-open.png"/>
 </tile>
 <tile id="63">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="38" source="things/closet-white-2.png"/>
 </tile>
 <tile id="64">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="white-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="38" source="things/closet-white-2-open.png"/>
 </tile>
 <tile id="65">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="cherry-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/closet-cherry-1.png"/>
 </tile>
 <tile id="66">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="cherry-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/closet-cherry-1-open.png"/>
 </tile>
 <tile id="67">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="cherry-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="38" source="things/closet-cherry-2.png"/>
 </tile>
 <tile id="68">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="cherry-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="38" source="things/closet-cherry-2-open.png"/>
 </tile>
 <tile id="69">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="31" source="things/closet-oak-west-1.png"/>
 </tile>
 <tile id="70">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="oak-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="31" source="things/closet-oak-west-1-open.png"/>
 </tile>
 <tile id="71">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="31" source="things/closet-oak-east-1.png"/>
 </tile>
 <tile id="72">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="oak-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="31" source="things/closet-oak-east-1-open.png"/>
 </tile>
 <tile id="73">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="47" source="things/closet-oak-west-2.png"/>
 </tile>
 <tile id="74">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="oak-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="47" source="things/closet-oak-west-2-open.png"/>
 </tile>
 <tile id="75">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="47" source="things/closet-oak-east-2.png"/>
 </tile>
 <tile id="76">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="oak-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="47" source="things/closet-oak-east-2-open.png"/>
 </tile>
 <tile id="77">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="31" source="things/closet-walnut-west-1.png"/>
 </tile>
 <tile id="78">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="walnut-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="31" source="things/closet-walnut-west-1-open.png"/>
 </tile>
 <tile id="79">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="31" source="things/closet-walnut-east-1.png"/>
 </tile>
 <tile id="80">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="walnut-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="31" source="things/closet-walnut-east-1-open.png"/>
 </tile>
 <tile id="81">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="47" source="things/closet-walnut-west-2.png"/>
 </tile>
 <tile id="82">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="walnut-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="47" source="things/closet-walnut-west-2-open.png"/>
 </tile>
 <tile id="83">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="47" source="things/closet-walnut-east-2.png"/>
 </tile>
 <tile id="84">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="walnut-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="47" source="things/closet-walnut-east-2-open.png"/>
 </tile>
 <tile id="85">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="31" source="things/closet-white-west-1.png"/>
 </tile>
 <tile id="86">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="white-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="31" source="things/closet-white-west-1-open.png"/>
 </tile>
 <tile id="87">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="31" source="things/closet-white-east-1.png"/>
 </tile>
 <tile id="88">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="white-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="31" source="things/closet-white-east-1-open.png"/>
 </tile>
 <tile id="89">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="47" source="things/closet-white-west-2.png"/>
 </tile>
 <tile id="90">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="white-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="47" source="things/closet-white-west-2-open.png"/>
 </tile>
 <tile id="91">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="47" source="things/closet-white-east-2.png"/>
 </tile>
 <tile id="92">
  <properties>
   <property name="kind" value="closet"/>
   <property name="state" value="open"/>
   <property name="variant" value="white-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="47" source="things/closet-white-east-2-open.png"/>
 </tile>
 <tile id="93">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-free"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="28" source="things/desk-oak-free.png"/>
 </tile>
 <tile id="94">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="34" source="things/desk-oak-west.png"/>
 </tile>
 <tile id="95">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="34" source="things/desk-oak-east.png"/>
 </tile>
 <tile id="96">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="lit"/>
   <property name="variant" value="oak-free"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="28" source="things/desk-oak-free-lit.png"/>
 </tile>
 <tile id="97">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="lit"/>
   <property name="variant" value="oak-west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="34" source="things/desk-oak-west-lit.png"/>
 </tile>
 <tile id="98">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="lit"/>
   <property name="variant" value="oak-east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="34" source="things/desk-oak-east-lit.png"/>
 </tile>
 <tile id="99">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-free"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="28" source="things/desk-walnut-free.png"/>
 </tile>
 <tile id="100">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="34" source="things/desk-walnut-west.png"/>
 </tile>
 <tile id="101">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="34" source="things/desk-walnut-east.png"/>
 </tile>
 <tile id="102">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="lit"/>
   <property name="variant" value="walnut-free"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="28" source="things/desk-walnut-free-lit.png"/>
 </tile>
 <tile id="103">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="lit"/>
   <property name="variant" value="walnut-west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="34" source="things/desk-walnut-west-lit.png"/>
 </tile>
 <tile id="104">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="lit"/>
   <property name="variant" value="walnut-east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="34" source="things/desk-walnut-east-lit.png"/>
 </tile>
 <tile id="105">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-free"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="28" source="things/desk-white-free.png"/>
 </tile>
 <tile id="106">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="34" source="things/desk-white-west.png"/>
 </tile>
 <tile id="107">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="34" source="things/desk-white-east.png"/>
 </tile>
 <tile id="108">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="lit"/>
   <property name="variant" value="white-free"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="28" source="things/desk-white-free-lit.png"/>
 </tile>
 <tile id="109">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="lit"/>
   <property name="variant" value="white-west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="34" source="things/desk-white-west-lit.png"/>
 </tile>
 <tile id="110">
  <properties>
   <property name="kind" value="desk"/>
   <property name="state" value="lit"/>
   <property name="variant" value="white-east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="34" source="things/desk-white-east-lit.png"/>
 </tile>
 <tile id="111">
  <properties>
   <property name="kind" value="computer desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-free"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="32" height="34" source="things/computer-desk-oak-free.png"/>
 </tile>
 <tile id="112">
  <properties>
   <property name="kind" value="computer desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="36" source="things/computer-desk-oak-west.png"/>
 </tile>
 <tile id="113">
  <properties>
   <property name="kind" value="computer desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="36" source="things/computer-desk-oak-east.png"/>
 </tile>
 <tile id="114">
  <properties>
   <property name="kind" value="computer desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-free"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="32" height="34" source="things/computer-desk-white-free.png"/>
 </tile>
 <tile id="115">
  <properties>
   <property name="kind" value="computer desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="36" source="things/computer-desk-white-west.png"/>
 </tile>
 <tile id="116">
  <properties>
   <property name="kind" value="computer desk"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="36" source="things/computer-desk-white-east.png"/>
 </tile>
 <tile id="117">
  <properties>
   <property name="kind" value="computer"/>
   <property name="state" value="idle"/>
   <property name="variant" value="two-screens"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="34" source="things/computer-two-screens.png"/>
 </tile>
 <tile id="118">
  <properties>
   <property name="kind" value="computer"/>
   <property name="state" value="idle"/>
   <property name="variant" value="one-screen"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="34" source="things/computer-one-screen.png"/>
 </tile>
 <tile id="119">
  <properties>
   <property name="kind" value="computer desk"/>
   <property name="state" value="on"/>
   <property name="variant" value="oak-free"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="32" height="34" source="things/computer-desk-oak-free-on.png"/>
  <animation>
   <frame tileid="119" duration="900"/>
   <frame tileid="656" duration="900"/>
  </animation>
 </tile>
 <tile id="120">
  <properties>
   <property name="kind" value="computer desk"/>
   <property name="state" value="on"/>
   <property name="variant" value="oak-west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="36" source="things/computer-desk-oak-west-on.png"/>
 </tile>
 <tile id="121">
  <properties>
   <property name="kind" value="computer desk"/>
   <property name="state" value="on"/>
   <property name="variant" value="oak-east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="36" source="things/computer-desk-oak-east-on.png"/>
 </tile>
 <tile id="122">
  <properties>
   <property name="kind" value="computer desk"/>
   <property name="state" value="on"/>
   <property name="variant" value="white-free"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="32" height="34" source="things/computer-desk-white-free-on.png"/>
  <animation>
   <frame tileid="122" duration="900"/>
   <frame tileid="657" duration="900"/>
  </animation>
 </tile>
 <tile id="123">
  <properties>
   <property name="kind" value="computer desk"/>
   <property name="state" value="on"/>
   <property name="variant" value="white-west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="36" source="things/computer-desk-white-west-on.png"/>
 </tile>
 <tile id="124">
  <properties>
   <property name="kind" value="computer desk"/>
   <property name="state" value="on"/>
   <property name="variant" value="white-east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="36" source="things/computer-desk-white-east-on.png"/>
 </tile>
 <tile id="125">
  <properties>
   <property name="kind" value="computer"/>
   <property name="state" value="on"/>
   <property name="variant" value="two-screens"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="34" source="things/computer-two-screens-on.png"/>
  <animation>
   <frame tileid="125" duration="900"/>
   <frame tileid="658" duration="900"/>
  </animation>
 </tile>
 <tile id="126">
  <properties>
   <property name="kind" value="computer"/>
   <property name="state" value="on"/>
   <property name="variant" value="one-screen"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="34" source="things/computer-one-screen-on.png"/>
  <animation>
   <frame tileid="126" duration="900"/>
   <frame tileid="659" duration="900"/>
  </animation>
 </tile>
 <tile id="127">
  <properties>
   <property name="kind" value="cooking area"/>
   <property name="state" value="idle"/>
   <property name="variant" value="single"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/cooking-area-single.png"/>
 </tile>
 <tile id="128">
  <properties>
   <property name="kind" value="cooking area"/>
   <property name="state" value="on"/>
   <property name="variant" value="single"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/cooking-area-single-on.png"/>
  <animation>
   <frame tileid="128" duration="400"/>
   <frame tileid="660" duration="400"/>
  </animation>
 </tile>
 <tile id="129">
  <properties>
   <property name="kind" value="cooking area"/>
   <property name="state" value="idle"/>
   <property name="variant" value="double"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/cooking-area-double.png"/>
 </tile>
 <tile id="130">
  <properties>
   <property name="kind" value="cooking area"/>
   <property name="state" value="on"/>
   <property name="variant" value="double"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/cooking-area-double-on.png"/>
  <animation>
   <frame tileid="130" duration="400"/>
   <frame tileid="661" duration="400"/>
  </animation>
 </tile>
 <tile id="131">
  <properties>
   <property name="kind" value="cooking area"/>
   <property name="state" value="idle"/>
   <property name="variant" value="west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="28" source="things/cooking-area-west-1.png"/>
 </tile>
 <tile id="132">
  <properties>
   <property name="kind" value="cooking area"/>
   <property name="state" value="on"/>
   <property name="variant" value="west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="28" source="things/cooking-area-west-1-on.png"/>
  <animation>
   <frame tileid="132" duration="250"/>
   <frame tileid="662" duration="250"/>
  </animation>
 </tile>
 <tile id="133">
  <properties>
   <property name="kind" value="cooking area"/>
   <property name="state" value="idle"/>
   <property name="variant" value="east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="28" source="things/cooking-area-east-1.png"/>
 </tile>
 <tile id="134">
  <properties>
   <property name="kind" value="cooking area"/>
   <property name="state" value="on"/>
   <property name="variant" value="east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="28" source="things/cooking-area-east-1-on.png"/>
  <animation>
   <frame tileid="134" duration="250"/>
   <frame tileid="663" duration="250"/>
  </animation>
 </tile>
 <tile id="135">
  <properties>
   <property name="kind" value="cooking area"/>
   <property name="state" value="idle"/>
   <property name="variant" value="west-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="60" source="things/cooking-area-west-3.png"/>
 </tile>
 <tile id="136">
  <properties>
   <property name="kind" value="cooking area"/>
   <property name="state" value="on"/>
   <property name="variant" value="west-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="60" source="things/cooking-area-west-3-on.png"/>
  <animation>
   <frame tileid="136" duration="250"/>
   <frame tileid="664" duration="250"/>
  </animation>
 </tile>
 <tile id="137">
  <properties>
   <property name="kind" value="cooking area"/>
   <property name="state" value="idle"/>
   <property name="variant" value="east-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="60" source="things/cooking-area-east-3.png"/>
 </tile>
 <tile id="138">
  <properties>
   <property name="kind" value="cooking area"/>
   <property name="state" value="on"/>
   <property name="variant" value="east-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="60" source="things/cooking-area-east-3-on.png"/>
  <animation>
   <frame tileid="138" duration="250"/>
   <frame tileid="665" duration="250"/>
  </animation>
 </tile>
 <tile id="139">
  <properties>
   <property name="kind" value="kitchen sink"/>
   <property name="state" value="idle"/>
   <property name="variant" value="north"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="34" source="things/kitchen-sink-north.png"/>
 </tile>
 <tile id="140">
  <properties>
   <property name="kind" value="kitchen sink"/>
   <property name="state" value="running"/>
   <property name="variant" value="north"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="34" source="things/kitchen-sink-north-running.png"/>
  <animation>
   <frame tileid="140" duration="200"/>
   <frame tileid="666" duration="200"/>
  </animation>
 </tile>
 <tile id="141">
  <properties>
   <property name="kind" value="kitchen sink"/>
   <property name="state" value="idle"/>
   <property name="variant" value="west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="28" source="things/kitchen-sink-west.png"/>
 </tile>
 <tile id="142">
  <properties>
   <property name="kind" value="kitchen sink"/>
   <property name="state" value="running"/>
   <property name="variant" value="west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="28" source="things/kitchen-sink-west-running.png"/>
  <animation>
   <frame tileid="142" duration="250"/>
   <frame tileid="667" duration="250"/>
  </animation>
 </tile>
 <tile id="143">
  <properties>
   <property name="kind" value="kitchen sink"/>
   <property name="state" value="idle"/>
   <property name="variant" value="east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="28" source="things/kitchen-sink-east.png"/>
 </tile>
 <tile id="144">
  <properties>
   <property name="kind" value="kitchen sink"/>
   <property name="state" value="running"/>
   <property name="variant" value="east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="28" source="things/kitchen-sink-east-running.png"/>
  <animation>
   <frame tileid="144" duration="250"/>
   <frame tileid="668" duration="250"/>
  </animation>
 </tile>
 <tile id="145">
  <properties>
   <property name="kind" value="refrigerator"/>
   <property name="state" value="idle"/>
   <property name="variant" value="single"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="40" source="things/refrigerator-single.png"/>
 </tile>
 <tile id="146">
  <properties>
   <property name="kind" value="refrigerator"/>
   <property name="state" value="open"/>
   <property name="variant" value="single"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="40" source="things/refrigerator-single-open.png"/>
 </tile>
 <tile id="147">
  <properties>
   <property name="kind" value="refrigerator"/>
   <property name="state" value="idle"/>
   <property name="variant" value="double"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="40" source="things/refrigerator-double.png"/>
 </tile>
 <tile id="148">
  <properties>
   <property name="kind" value="refrigerator"/>
   <property name="state" value="open"/>
   <property name="variant" value="double"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="40" source="things/refrigerator-double-open.png"/>
 </tile>
 <tile id="149">
  <properties>
   <property name="kind" value="refrigerator"/>
   <property name="state" value="idle"/>
   <property name="variant" value="west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="42" source="things/refrigerator-west.png"/>
 </tile>
 <tile id="150">
  <properties>
   <property name="kind" value="refrigerator"/>
   <property name="state" value="open"/>
   <property name="variant" value="west"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="42" source="things/refrigerator-west-open.png"/>
 </tile>
 <tile id="151">
  <properties>
   <property name="kind" value="refrigerator"/>
   <property name="state" value="idle"/>
   <property name="variant" value="east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="42" source="things/refrigerator-east.png"/>
 </tile>
 <tile id="152">
  <properties>
   <property name="kind" value="refrigerator"/>
   <property name="state" value="open"/>
   <property name="variant" value="east"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="42" source="things/refrigerator-east-open.png"/>
 </tile>
 <tile id="153">
  <properties>
   <property name="kind" value="toaster"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="34" source="things/toaster-oak.png"/>
 </tile>
 <tile id="154">
  <properties>
   <property name="kind" value="toaster"/>
   <property name="state" value="toasting"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="34" source="things/toaster-oak-toasting.png"/>
  <animation>
   <frame tileid="154" duration="500"/>
   <frame tileid="669" duration="500"/>
  </animation>
 </tile>
 <tile id="155">
  <properties>
   <property name="kind" value="toilet"/>
   <property name="state" value="idle"/>
   <property name="variant" value="north"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="28" source="things/toilet-north.png"/>
 </tile>
 <tile id="156">
  <properties>
   <property name="kind" value="toilet"/>
   <property name="state" value="occupied"/>
   <property name="variant" value="north"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="28" source="things/toilet-north-occupied.png"/>
 </tile>
 <tile id="157">
  <properties>
   <property name="kind" value="bathroom sink"/>
   <property name="state" value="idle"/>
   <property name="variant" value="north-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="40" source="things/bathroom-sink-north-1.png"/>
 </tile>
 <tile id="158">
  <properties>
   <property name="kind" value="bathroom sink"/>
   <property name="state" value="running"/>
   <property name="variant" value="north-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="40" source="things/bathroom-sink-north-1-running.png"/>
  <animation>
   <frame tileid="158" duration="250"/>
   <frame tileid="670" duration="250"/>
  </animation>
 </tile>
 <tile id="159">
  <properties>
   <property name="kind" value="bathroom sink"/>
   <property name="state" value="idle"/>
   <property name="variant" value="north-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="40" source="things/bathroom-sink-north-2.png"/>
 </tile>
 <tile id="160">
  <properties>
   <property name="kind" value="bathroom sink"/>
   <property name="state" value="running"/>
   <property name="variant" value="north-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="40" source="things/bathroom-sink-north-2-running.png"/>
  <animation>
   <frame tileid="160" duration="250"/>
   <frame tileid="671" duration="250"/>
  </animation>
 </tile>
 <tile id="161">
  <properties>
   <property name="kind" value="bathroom sink"/>
   <property name="state" value="idle"/>
   <property name="variant" value="west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="29" source="things/bathroom-sink-west-1.png"/>
 </tile>
 <tile id="162">
  <properties>
   <property name="kind" value="bathroom sink"/>
   <property name="state" value="running"/>
   <property name="variant" value="west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="29" source="things/bathroom-sink-west-1-running.png"/>
  <animation>
   <frame tileid="162" duration="250"/>
   <frame tileid="672" duration="250"/>
  </animation>
 </tile>
 <tile id="163">
  <properties>
   <property name="kind" value="bathroom sink"/>
   <property name="state" value="idle"/>
   <property name="variant" value="east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="29" source="things/bathroom-sink-east-1.png"/>
 </tile>
 <tile id="164">
  <properties>
   <property name="kind" value="bathroom sink"/>
   <property name="state" value="running"/>
   <property name="variant" value="east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="29" source="things/bathroom-sink-east-1-running.png"/>
  <animation>
   <frame tileid="164" duration="250"/>
   <frame tileid="673" duration="250"/>
  </animation>
 </tile>
 <tile id="165">
  <properties>
   <property name="kind" value="bathroom sink"/>
   <property name="state" value="idle"/>
   <property name="variant" value="west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="45" source="things/bathroom-sink-west-2.png"/>
 </tile>
 <tile id="166">
  <properties>
   <property name="kind" value="bathroom sink"/>
   <property name="state" value="running"/>
   <property name="variant" value="west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="45" source="things/bathroom-sink-west-2-running.png"/>
  <animation>
   <frame tileid="166" duration="250"/>
   <frame tileid="674" duration="250"/>
  </animation>
 </tile>
 <tile id="167">
  <properties>
   <property name="kind" value="bathroom sink"/>
   <property name="state" value="idle"/>
   <property name="variant" value="east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="45" source="things/bathroom-sink-east-2.png"/>
 </tile>
 <tile id="168">
  <properties>
   <property name="kind" value="bathroom sink"/>
   <property name="state" value="running"/>
   <property name="variant" value="east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="45" source="things/bathroom-sink-east-2-running.png"/>
  <animation>
   <frame tileid="168" duration="250"/>
   <frame tileid="675" duration="250"/>
  </animation>
 </tile>
 <tile id="169">
  <properties>
   <property name="kind" value="shower"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/shower-red.png"/>
 </tile>
 <tile id="170">
  <properties>
   <property name="kind" value="shower"/>
   <property name="state" value="running"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/shower-red-running.png"/>
  <animation>
   <frame tileid="170" duration="150"/>
   <frame tileid="676" duration="150"/>
   <frame tileid="677" duration="150"/>
  </animation>
 </tile>
 <tile id="171">
  <properties>
   <property name="kind" value="shower"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/shower-blue.png"/>
 </tile>
 <tile id="172">
  <properties>
   <property name="kind" value="shower"/>
   <property name="state" value="running"/>
   <property name="variant" value="blue"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/shower-blue-running.png"/>
  <animation>
   <frame tileid="172" duration="150"/>
   <frame tileid="678" duration="150"/>
   <frame tileid="679" duration="150"/>
  </animation>
 </tile>
 <tile id="173">
  <properties>
   <property name="kind" value="shower"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/shower-green.png"/>
 </tile>
 <tile id="174">
  <properties>
   <property name="kind" value="shower"/>
   <property name="state" value="running"/>
   <property name="variant" value="green"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/shower-green-running.png"/>
  <animation>
   <frame tileid="174" duration="150"/>
   <frame tileid="680" duration="150"/>
   <frame tileid="681" duration="150"/>
  </animation>
 </tile>
 <tile id="175">
  <properties>
   <property name="kind" value="shower"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/shower-yellow.png"/>
 </tile>
 <tile id="176">
  <properties>
   <property name="kind" value="shower"/>
   <property name="state" value="running"/>
   <property name="variant" value="yellow"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="42" source="things/shower-yellow-running.png"/>
  <animation>
   <frame tileid="176" duration="150"/>
   <frame tileid="682" duration="150"/>
   <frame tileid="683" duration="150"/>
  </animation>
 </tile>
 <tile id="177">
  <properties>
   <property name="kind" value="common room table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="36" source="things/common-room-table-oak.png"/>
 </tile>
 <tile id="178">
  <properties>
   <property name="kind" value="common room table"/>
   <property name="state" value="set"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="36" source="things/common-room-table-oak-set.png"/>
 </tile>
 <tile id="179">
  <properties>
   <property name="kind" value="common room table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="36" source="things/common-room-table-walnut.png"/>
 </tile>
 <tile id="180">
  <properties>
   <property name="kind" value="common room table"/>
   <property name="state" value="set"/>
   <property name="variant" value="walnut"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="36" source="things/common-room-table-walnut-set.png"/>
 </tile>
 <tile id="181">
  <properties>
   <property name="kind" value="common room table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="36" source="things/common-room-table-white.png"/>
 </tile>
 <tile id="182">
  <properties>
   <property name="kind" value="common room table"/>
   <property name="state" value="set"/>
   <property name="variant" value="white"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="36" source="things/common-room-table-white-set.png"/>
 </tile>
 <tile id="183">
  <properties>
   <property name="kind" value="common room table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="cherry"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="36" source="things/common-room-table-cherry.png"/>
 </tile>
 <tile id="184">
  <properties>
   <property name="kind" value="common room table"/>
   <property name="state" value="set"/>
   <property name="variant" value="cherry"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="36" source="things/common-room-table-cherry-set.png"/>
 </tile>
 <tile id="185">
  <properties>
   <property name="kind" value="cafe table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="24" source="things/cafe-table-1.png"/>
 </tile>
 <tile id="186">
  <properties>
   <property name="kind" value="cafe table"/>
   <property name="state" value="set"/>
   <property name="variant" value="1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="24" source="things/cafe-table-1-set.png"/>
 </tile>
 <tile id="187">
  <properties>
   <property name="kind" value="cafe table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="24" source="things/cafe-table-2.png"/>
 </tile>
 <tile id="188">
  <properties>
   <property name="kind" value="cafe table"/>
   <property name="state" value="set"/>
   <property name="variant" value="2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="24" source="things/cafe-table-2-set.png"/>
 </tile>
 <tile id="189">
  <properties>
   <property name="kind" value="library table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="52" source="things/library-table-walnut.png"/>
 </tile>
 <tile id="190">
  <properties>
   <property name="kind" value="library table"/>
   <property name="state" value="lit"/>
   <property name="variant" value="walnut"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="52" source="things/library-table-walnut-lit.png"/>
 </tile>
 <tile id="191">
  <properties>
   <property name="kind" value="side table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="20" source="things/side-table-oak.png"/>
 </tile>
 <tile id="192">
  <properties>
   <property name="kind" value="side table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="20" source="things/side-table-walnut.png"/>
 </tile>
 <tile id="193">
  <properties>
   <property name="kind" value="low table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="28" height="19" source="things/low-table-oak.png"/>
 </tile>
 <tile id="194">
  <properties>
   <property name="kind" value="low table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="28" height="19" source="things/low-table-walnut.png"/>
 </tile>
 <tile id="195">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-down"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/chair-red-down.png"/>
 </tile>
 <tile id="196">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-up"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="16" source="things/chair-red-up.png"/>
 </tile>
 <tile id="197">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-left"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/chair-red-left.png"/>
 </tile>
 <tile id="198">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-right"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/chair-red-right.png"/>
 </tile>
 <tile id="199">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-down"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/chair-blue-down.png"/>
 </tile>
 <tile id="200">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-up"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="16" source="things/chair-blue-up.png"/>
 </tile>
 <tile id="201">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-left"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/chair-blue-left.png"/>
 </tile>
 <tile id="202">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-right"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/chair-blue-right.png"/>
 </tile>
 <tile id="203">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-down"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/chair-green-down.png"/>
 </tile>
 <tile id="204">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-up"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="16" source="things/chair-green-up.png"/>
 </tile>
 <tile id="205">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-left"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/chair-green-left.png"/>
 </tile>
 <tile id="206">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-right"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/chair-green-right.png"/>
 </tile>
 <tile id="207">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow-down"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/chair-yellow-down.png"/>
 </tile>
 <tile id="208">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow-up"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="16" source="things/chair-yellow-up.png"/>
 </tile>
 <tile id="209">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow-left"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/chair-yellow-left.png"/>
 </tile>
 <tile id="210">
  <properties>
   <property name="kind" value="chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow-right"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/chair-yellow-right.png"/>
 </tile>
 <tile id="211">
  <properties>
   <property name="kind" value="cafe customer seating"/>
   <property name="state" value="idle"/>
   <property name="variant" value="chair-down"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/cafe-customer-seating-chair-down.png"/>
 </tile>
 <tile id="212">
  <properties>
   <property name="kind" value="cafe customer seating"/>
   <property name="state" value="idle"/>
   <property name="variant" value="chair-up"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="16" source="things/cafe-customer-seating-chair-up.png"/>
 </tile>
 <tile id="213">
  <properties>
   <property name="kind" value="cafe customer seating"/>
   <property name="state" value="idle"/>
   <property name="variant" value="chair-left"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/cafe-customer-seating-chair-left.png"/>
 </tile>
 <tile id="214">
  <properties>
   <property name="kind" value="cafe customer seating"/>
   <property name="state" value="idle"/>
   <property name="variant" value="chair-right"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="20" source="things/cafe-customer-seating-chair-right.png"/>
 </tile>
 <tile id="215">
  <properties>
   <property name="kind" value="cafe customer seating"/>
   <property name="state" value="idle"/>
   <property name="variant" value="stool"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="15" source="things/cafe-customer-seating-stool.png"/>
 </tile>
 <tile id="216">
  <properties>
   <property name="kind" value="bar customer seating"/>
   <property name="state" value="idle"/>
   <property name="variant" value="stool"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="18" source="things/bar-customer-seating-stool.png"/>
 </tile>
 <tile id="217">
  <properties>
   <property name="kind" value="stool"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="15" source="things/stool-blue.png"/>
 </tile>
 <tile id="218">
  <properties>
   <property name="kind" value="stool"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="15" source="things/stool-red.png"/>
 </tile>
 <tile id="219">
  <properties>
   <property name="kind" value="stool"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="15" source="things/stool-green.png"/>
 </tile>
 <tile id="220">
  <properties>
   <property name="kind" value="garden chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="22" source="things/garden-chair-white.png"/>
 </tile>
 <tile id="221">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="30" source="things/common-room-sofa-blue-1.png"/>
 </tile>
 <tile id="222">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="30" source="things/common-room-sofa-blue-2.png"/>
 </tile>
 <tile id="223">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="30" source="things/common-room-sofa-blue-3.png"/>
 </tile>
 <tile id="224">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="26" source="things/common-room-sofa-blue-west-1.png"/>
 </tile>
 <tile id="225">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="26" source="things/common-room-sofa-blue-east-1.png"/>
 </tile>
 <tile id="226">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="42" source="things/common-room-sofa-blue-west-2.png"/>
 </tile>
 <tile id="227">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="42" source="things/common-room-sofa-blue-east-2.png"/>
 </tile>
 <tile id="228">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-west-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="58" source="things/common-room-sofa-blue-west-3.png"/>
 </tile>
 <tile id="229">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-east-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="58" source="things/common-room-sofa-blue-east-3.png"/>
 </tile>
 <tile id="230">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-west-4"/>
   <property name="foot" type="int" value="56"/>
   <property name="tiles_h" type="int" value="4"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="74" source="things/common-room-sofa-blue-west-4.png"/>
 </tile>
 <tile id="231">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-east-4"/>
   <property name="foot" type="int" value="56"/>
   <property name="tiles_h" type="int" value="4"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="74" source="things/common-room-sofa-blue-east-4.png"/>
 </tile>
 <tile id="232">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="30" source="things/common-room-sofa-red-1.png"/>
 </tile>
 <tile id="233">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="30" source="things/common-room-sofa-red-2.png"/>
 </tile>
 <tile id="234">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="30" source="things/common-room-sofa-red-3.png"/>
 </tile>
 <tile id="235">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="26" source="things/common-room-sofa-red-west-1.png"/>
 </tile>
 <tile id="236">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="26" source="things/common-room-sofa-red-east-1.png"/>
 </tile>
 <tile id="237">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="42" source="things/common-room-sofa-red-west-2.png"/>
 </tile>
 <tile id="238">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="42" source="things/common-room-sofa-red-east-2.png"/>
 </tile>
 <tile id="239">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-west-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="58" source="things/common-room-sofa-red-west-3.png"/>
 </tile>
 <tile id="240">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-east-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="58" source="things/common-room-sofa-red-east-3.png"/>
 </tile>
 <tile id="241">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-west-4"/>
   <property name="foot" type="int" value="56"/>
   <property name="tiles_h" type="int" value="4"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="74" source="things/common-room-sofa-red-west-4.png"/>
 </tile>
 <tile id="242">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-east-4"/>
   <property name="foot" type="int" value="56"/>
   <property name="tiles_h" type="int" value="4"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="74" source="things/common-room-sofa-red-east-4.png"/>
 </tile>
 <tile id="243">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="30" source="things/common-room-sofa-green-1.png"/>
 </tile>
 <tile id="244">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="30" source="things/common-room-sofa-green-2.png"/>
 </tile>
 <tile id="245">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="30" source="things/common-room-sofa-green-3.png"/>
 </tile>
 <tile id="246">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="26" source="things/common-room-sofa-green-west-1.png"/>
 </tile>
 <tile id="247">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="26" source="things/common-room-sofa-green-east-1.png"/>
 </tile>
 <tile id="248">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="42" source="things/common-room-sofa-green-west-2.png"/>
 </tile>
 <tile id="249">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="42" source="things/common-room-sofa-green-east-2.png"/>
 </tile>
 <tile id="250">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-west-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="58" source="things/common-room-sofa-green-west-3.png"/>
 </tile>
 <tile id="251">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-east-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="58" source="things/common-room-sofa-green-east-3.png"/>
 </tile>
 <tile id="252">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-west-4"/>
   <property name="foot" type="int" value="56"/>
   <property name="tiles_h" type="int" value="4"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="74" source="things/common-room-sofa-green-west-4.png"/>
 </tile>
 <tile id="253">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-east-4"/>
   <property name="foot" type="int" value="56"/>
   <property name="tiles_h" type="int" value="4"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="74" source="things/common-room-sofa-green-east-4.png"/>
 </tile>
 <tile id="254">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="30" source="things/common-room-sofa-purple-1.png"/>
 </tile>
 <tile id="255">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="30" source="things/common-room-sofa-purple-2.png"/>
 </tile>
 <tile id="256">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="30" source="things/common-room-sofa-purple-3.png"/>
 </tile>
 <tile id="257">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="26" source="things/common-room-sofa-purple-west-1.png"/>
 </tile>
 <tile id="258">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="26" source="things/common-room-sofa-purple-east-1.png"/>
 </tile>
 <tile id="259">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="42" source="things/common-room-sofa-purple-west-2.png"/>
 </tile>
 <tile id="260">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="42" source="things/common-room-sofa-purple-east-2.png"/>
 </tile>
 <tile id="261">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-west-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="58" source="things/common-room-sofa-purple-west-3.png"/>
 </tile>
 <tile id="262">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-east-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="58" source="things/common-room-sofa-purple-east-3.png"/>
 </tile>
 <tile id="263">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-west-4"/>
   <property name="foot" type="int" value="56"/>
   <property name="tiles_h" type="int" value="4"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="74" source="things/common-room-sofa-purple-west-4.png"/>
 </tile>
 <tile id="264">
  <properties>
   <property name="kind" value="common room sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-east-4"/>
   <property name="foot" type="int" value="56"/>
   <property name="tiles_h" type="int" value="4"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="74" source="things/common-room-sofa-purple-east-4.png"/>
 </tile>
 <tile id="265">
  <properties>
   <property name="kind" value="library sofa"/>
   <property name="state" value="idle"/>
   <property name="variant" value="rust"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="30" source="things/library-sofa-rust.png"/>
 </tile>
 <tile id="266">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/shelf-oak-1.png"/>
 </tile>
 <tile id="267">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/shelf-oak-2.png"/>
 </tile>
 <tile id="268">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="38" source="things/shelf-oak-3.png"/>
 </tile>
 <tile id="269">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="34" source="things/shelf-oak-west-1.png"/>
 </tile>
 <tile id="270">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="50" source="things/shelf-oak-west-2.png"/>
 </tile>
 <tile id="271">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="34" source="things/shelf-oak-east-1.png"/>
 </tile>
 <tile id="272">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="50" source="things/shelf-oak-east-2.png"/>
 </tile>
 <tile id="273">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/shelf-walnut-1.png"/>
 </tile>
 <tile id="274">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/shelf-walnut-2.png"/>
 </tile>
 <tile id="275">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="38" source="things/shelf-walnut-3.png"/>
 </tile>
 <tile id="276">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="34" source="things/shelf-walnut-west-1.png"/>
 </tile>
 <tile id="277">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="50" source="things/shelf-walnut-west-2.png"/>
 </tile>
 <tile id="278">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="34" source="things/shelf-walnut-east-1.png"/>
 </tile>
 <tile id="279">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="walnut-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="50" source="things/shelf-walnut-east-2.png"/>
 </tile>
 <tile id="280">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/shelf-white-1.png"/>
 </tile>
 <tile id="281">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/shelf-white-2.png"/>
 </tile>
 <tile id="282">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="38" source="things/shelf-white-3.png"/>
 </tile>
 <tile id="283">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-west-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="34" source="things/shelf-white-west-1.png"/>
 </tile>
 <tile id="284">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="50" source="things/shelf-white-west-2.png"/>
 </tile>
 <tile id="285">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-east-1"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="34" source="things/shelf-white-east-1.png"/>
 </tile>
 <tile id="286">
  <properties>
   <property name="kind" value="shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="50" source="things/shelf-white-east-2.png"/>
 </tile>
 <tile id="287">
  <properties>
   <property name="kind" value="bookshelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="north-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/bookshelf-north-1.png"/>
 </tile>
 <tile id="288">
  <properties>
   <property name="kind" value="bookshelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="north-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/bookshelf-north-2.png"/>
 </tile>
 <tile id="289">
  <properties>
   <property name="kind" value="bookshelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="north-4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="38" source="things/bookshelf-north-4.png"/>
 </tile>
 <tile id="290">
  <properties>
   <property name="kind" value="bookshelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="west-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="66" source="things/bookshelf-west-3.png"/>
 </tile>
 <tile id="291">
  <properties>
   <property name="kind" value="bookshelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="east-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="66" source="things/bookshelf-east-3.png"/>
 </tile>
 <tile id="292">
  <properties>
   <property name="kind" value="bookshelf"/>
   <property name="state" value="open"/>
   <property name="variant" value="north-1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="38" source="things/bookshelf-north-1-open.png"/>
 </tile>
 <tile id="293">
  <properties>
   <property name="kind" value="bookshelf"/>
   <property name="state" value="open"/>
   <property name="variant" value="north-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/bookshelf-north-2-open.png"/>
 </tile>
 <tile id="294">
  <properties>
   <property name="kind" value="bookshelf"/>
   <property name="state" value="open"/>
   <property name="variant" value="north-4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="38" source="things/bookshelf-north-4-open.png"/>
 </tile>
 <tile id="295">
  <properties>
   <property name="kind" value="bookshelf"/>
   <property name="state" value="open"/>
   <property name="variant" value="west-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="66" source="things/bookshelf-west-3-open.png"/>
 </tile>
 <tile id="296">
  <properties>
   <property name="kind" value="bookshelf"/>
   <property name="state" value="open"/>
   <property name="variant" value="east-3"/>
   <property name="foot" type="int" value="40"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="66" source="things/bookshelf-east-3-open.png"/>
 </tile>
 <tile id="297">
  <properties>
   <property name="kind" value="behind the cafe counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="32" source="things/behind-the-cafe-counter-4.png"/>
 </tile>
 <tile id="298">
  <properties>
   <property name="kind" value="behind the cafe counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="32" source="things/behind-the-cafe-counter-4-open.png"/>
 </tile>
 <tile id="299">
  <properties>
   <property name="kind" value="behind the cafe counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="8"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="32" source="things/behind-the-cafe-counter-8.png"/>
 </tile>
 <tile id="300">
  <properties>
   <property name="kind" value="behind the cafe counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="8"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="32" source="things/behind-the-cafe-counter-8-open.png"/>
 </tile>
 <tile id="301">
  <properties>
   <property name="kind" value="behind the bar counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="32" source="things/behind-the-bar-counter-3.png"/>
 </tile>
 <tile id="302">
  <properties>
   <property name="kind" value="behind the bar counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="32" source="things/behind-the-bar-counter-3-open.png"/>
 </tile>
 <tile id="303">
  <properties>
   <property name="kind" value="behind the bar counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="9"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="9"/>
  </properties>
  <image width="144" height="32" source="things/behind-the-bar-counter-9.png"/>
 </tile>
 <tile id="304">
  <properties>
   <property name="kind" value="behind the bar counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="9"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="9"/>
  </properties>
  <image width="144" height="32" source="things/behind-the-bar-counter-9-open.png"/>
 </tile>
 <tile id="305">
  <properties>
   <property name="kind" value="grocery store counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="32" source="things/grocery-store-counter-4.png"/>
 </tile>
 <tile id="306">
  <properties>
   <property name="kind" value="grocery store counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="32" source="things/grocery-store-counter-4-open.png"/>
 </tile>
 <tile id="307">
  <properties>
   <property name="kind" value="grocery store counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="6"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="6"/>
  </properties>
  <image width="96" height="32" source="things/grocery-store-counter-6.png"/>
 </tile>
 <tile id="308">
  <properties>
   <property name="kind" value="grocery store counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="6"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="6"/>
  </properties>
  <image width="96" height="32" source="things/grocery-store-counter-6-open.png"/>
 </tile>
 <tile id="309">
  <properties>
   <property name="kind" value="grocery store counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="7"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="7"/>
  </properties>
  <image width="112" height="32" source="things/grocery-store-counter-7.png"/>
 </tile>
 <tile id="310">
  <properties>
   <property name="kind" value="grocery store counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="7"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="7"/>
  </properties>
  <image width="112" height="32" source="things/grocery-store-counter-7-open.png"/>
 </tile>
 <tile id="311">
  <properties>
   <property name="kind" value="supply store counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="32" source="things/supply-store-counter-3.png"/>
 </tile>
 <tile id="312">
  <properties>
   <property name="kind" value="supply store counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="32" source="things/supply-store-counter-3-open.png"/>
 </tile>
 <tile id="313">
  <properties>
   <property name="kind" value="supply store counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="5"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="5"/>
  </properties>
  <image width="80" height="32" source="things/supply-store-counter-5.png"/>
 </tile>
 <tile id="314">
  <properties>
   <property name="kind" value="supply store counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="5"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="5"/>
  </properties>
  <image width="80" height="32" source="things/supply-store-counter-5-open.png"/>
 </tile>
 <tile id="315">
  <properties>
   <property name="kind" value="supply store counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="6"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="6"/>
  </properties>
  <image width="96" height="32" source="things/supply-store-counter-6.png"/>
 </tile>
 <tile id="316">
  <properties>
   <property name="kind" value="supply store counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="6"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="6"/>
  </properties>
  <image width="96" height="32" source="things/supply-store-counter-6-open.png"/>
 </tile>
 <tile id="317">
  <properties>
   <property name="kind" value="pharmacy store counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="side-1x3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="60" source="things/pharmacy-store-counter-side-1x3.png"/>
 </tile>
 <tile id="318">
  <properties>
   <property name="kind" value="pharmacy store counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="side-1x3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="60" source="things/pharmacy-store-counter-side-1x3-open.png"/>
 </tile>
 <tile id="319">
  <properties>
   <property name="kind" value="pharmacy store counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="side-2x3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="60" source="things/pharmacy-store-counter-side-2x3.png"/>
 </tile>
 <tile id="320">
  <properties>
   <property name="kind" value="pharmacy store counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="side-2x3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="60" source="things/pharmacy-store-counter-side-2x3-open.png"/>
 </tile>
 <tile id="321">
  <properties>
   <property name="kind" value="behind the grocery counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="mat"/>
   <property name="foot" type="int" value="12"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="62" height="12" source="things/behind-the-grocery-counter-mat.png"/>
 </tile>
 <tile id="322">
  <properties>
   <property name="kind" value="behind the grocery counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="mat"/>
   <property name="foot" type="int" value="12"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="62" height="12" source="things/behind-the-grocery-counter-mat-open.png"/>
 </tile>
 <tile id="323">
  <properties>
   <property name="kind" value="behind the pharmacy counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="mat"/>
   <property name="foot" type="int" value="44"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="44" source="things/behind-the-pharmacy-counter-mat.png"/>
 </tile>
 <tile id="324">
  <properties>
   <property name="kind" value="behind the pharmacy counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="mat"/>
   <property name="foot" type="int" value="44"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="44" source="things/behind-the-pharmacy-counter-mat-open.png"/>
 </tile>
 <tile id="325">
  <properties>
   <property name="kind" value="behind the supply store counter"/>
   <property name="state" value="idle"/>
   <property name="variant" value="mat"/>
   <property name="foot" type="int" value="12"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="46" height="12" source="things/behind-the-supply-store-counter-mat.png"/>
 </tile>
 <tile id="326">
  <properties>
   <property name="kind" value="behind the supply store counter"/>
   <property name="state" value="open"/>
   <property name="variant" value="mat"/>
   <property name="foot" type="int" value="12"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="46" height="12" source="things/behind-the-supply-store-counter-mat-open.png"/>
 </tile>
 <tile id="327">
  <properties>
   <property name="kind" value="grocery store shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/grocery-store-shelf-2.png"/>
 </tile>
 <tile id="328">
  <properties>
   <property name="kind" value="grocery store shelf"/>
   <property name="state" value="half-sold"/>
   <property name="variant" value="2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/grocery-store-shelf-2-half-sold.png"/>
 </tile>
 <tile id="329">
  <properties>
   <property name="kind" value="grocery store shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="38" source="things/grocery-store-shelf-3.png"/>
 </tile>
 <tile id="330">
  <properties>
   <property name="kind" value="grocery store shelf"/>
   <property name="state" value="half-sold"/>
   <property name="variant" value="3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="38" source="things/grocery-store-shelf-3-half-sold.png"/>
 </tile>
 <tile id="331">
  <properties>
   <property name="kind" value="grocery store shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="38" source="things/grocery-store-shelf-4.png"/>
 </tile>
 <tile id="332">
  <properties>
   <property name="kind" value="grocery store shelf"/>
   <property name="state" value="half-sold"/>
   <property name="variant" value="4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="38" source="things/grocery-store-shelf-4-half-sold.png"/>
 </tile>
 <tile id="333">
  <properties>
   <property name="kind" value="grocery store shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="6"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="6"/>
  </properties>
  <image width="96" height="38" source="things/grocery-store-shelf-6.png"/>
 </tile>
 <tile id="334">
  <properties>
   <property name="kind" value="grocery store shelf"/>
   <property name="state" value="half-sold"/>
   <property name="variant" value="6"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="6"/>
  </properties>
  <image width="96" height="38" source="things/grocery-store-shelf-6-half-sold.png"/>
 </tile>
 <tile id="335">
  <properties>
   <property name="kind" value="pharmacy store shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/pharmacy-store-shelf-2.png"/>
 </tile>
 <tile id="336">
  <properties>
   <property name="kind" value="pharmacy store shelf"/>
   <property name="state" value="half-sold"/>
   <property name="variant" value="2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/pharmacy-store-shelf-2-half-sold.png"/>
 </tile>
 <tile id="337">
  <properties>
   <property name="kind" value="supply store product shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/supply-store-product-shelf-2.png"/>
 </tile>
 <tile id="338">
  <properties>
   <property name="kind" value="supply store product shelf"/>
   <property name="state" value="half-sold"/>
   <property name="variant" value="2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/supply-store-product-shelf-2-half-sold.png"/>
 </tile>
 <tile id="339">
  <properties>
   <property name="kind" value="supply store product shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="5"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="5"/>
  </properties>
  <image width="80" height="38" source="things/supply-store-product-shelf-5.png"/>
 </tile>
 <tile id="340">
  <properties>
   <property name="kind" value="supply store product shelf"/>
   <property name="state" value="half-sold"/>
   <property name="variant" value="5"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="5"/>
  </properties>
  <image width="80" height="38" source="things/supply-store-product-shelf-5-half-sold.png"/>
 </tile>
 <tile id="341">
  <properties>
   <property name="kind" value="supply store product shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="8"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="38" source="things/supply-store-product-shelf-8.png"/>
 </tile>
 <tile id="342">
  <properties>
   <property name="kind" value="supply store product shelf"/>
   <property name="state" value="half-sold"/>
   <property name="variant" value="8"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="38" source="things/supply-store-product-shelf-8-half-sold.png"/>
 </tile>
 <tile id="343">
  <properties>
   <property name="kind" value="pharmacy store shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="west-3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="64" source="things/pharmacy-store-shelf-west-3.png"/>
 </tile>
 <tile id="344">
  <properties>
   <property name="kind" value="pharmacy store shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="west-4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="4"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="80" source="things/pharmacy-store-shelf-west-4.png"/>
 </tile>
 <tile id="345">
  <properties>
   <property name="kind" value="pharmacy store shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="west-5"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="5"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="96" source="things/pharmacy-store-shelf-west-5.png"/>
 </tile>
 <tile id="346">
  <properties>
   <property name="kind" value="pharmacy store shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="east-3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="64" source="things/pharmacy-store-shelf-east-3.png"/>
 </tile>
 <tile id="347">
  <properties>
   <property name="kind" value="pharmacy store shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="east-4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="4"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="80" source="things/pharmacy-store-shelf-east-4.png"/>
 </tile>
 <tile id="348">
  <properties>
   <property name="kind" value="pharmacy store shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="east-5"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="5"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="96" source="things/pharmacy-store-shelf-east-5.png"/>
 </tile>
 <tile id="349">
  <properties>
   <property name="kind" value="pharmacy store shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="double-3"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="60" source="things/pharmacy-store-shelf-double-3.png"/>
 </tile>
 <tile id="350">
  <properties>
   <property name="kind" value="blackboard"/>
   <property name="state" value="idle"/>
   <property name="variant" value="hung-4"/>
   <property name="foot" type="int" value="12"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="24" source="things/blackboard-hung-4.png"/>
 </tile>
 <tile id="351">
  <properties>
   <property name="kind" value="blackboard"/>
   <property name="state" value="idle"/>
   <property name="variant" value="hung-2"/>
   <property name="foot" type="int" value="12"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="22" source="things/blackboard-hung-2.png"/>
 </tile>
 <tile id="352">
  <properties>
   <property name="kind" value="blackboard"/>
   <property name="state" value="idle"/>
   <property name="variant" value="standing-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/blackboard-standing-2.png"/>
 </tile>
 <tile id="353">
  <properties>
   <property name="kind" value="blackboard"/>
   <property name="state" value="idle"/>
   <property name="variant" value="west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="48" source="things/blackboard-west-2.png"/>
 </tile>
 <tile id="354">
  <properties>
   <property name="kind" value="blackboard"/>
   <property name="state" value="idle"/>
   <property name="variant" value="east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="48" source="things/blackboard-east-2.png"/>
 </tile>
 <tile id="355">
  <properties>
   <property name="kind" value="blackboard"/>
   <property name="state" value="written"/>
   <property name="variant" value="hung-4"/>
   <property name="foot" type="int" value="12"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="24" source="things/blackboard-hung-4-written.png"/>
 </tile>
 <tile id="356">
  <properties>
   <property name="kind" value="blackboard"/>
   <property name="state" value="written"/>
   <property name="variant" value="hung-2"/>
   <property name="foot" type="int" value="12"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="22" source="things/blackboard-hung-2-written.png"/>
 </tile>
 <tile id="357">
  <properties>
   <property name="kind" value="blackboard"/>
   <property name="state" value="written"/>
   <property name="variant" value="standing-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/blackboard-standing-2-written.png"/>
 </tile>
 <tile id="358">
  <properties>
   <property name="kind" value="blackboard"/>
   <property name="state" value="written"/>
   <property name="variant" value="west-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="48" source="things/blackboard-west-2-written.png"/>
 </tile>
 <tile id="359">
  <properties>
   <property name="kind" value="blackboard"/>
   <property name="state" value="written"/>
   <property name="variant" value="east-2"/>
   <property name="foot" type="int" value="24"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="48" source="things/blackboard-east-2-written.png"/>
 </tile>
 <tile id="360">
  <properties>
   <property name="kind" value="classroom podium"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="30" source="things/classroom-podium-oak.png"/>
 </tile>
 <tile id="361">
  <properties>
   <property name="kind" value="classroom student seating"/>
   <property name="state" value="idle"/>
   <property name="variant" value="desk-left"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="24" source="things/classroom-student-seating-desk-left.png"/>
 </tile>
 <tile id="362">
  <properties>
   <property name="kind" value="classroom student seating"/>
   <property name="state" value="idle"/>
   <property name="variant" value="desk-right"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="24" source="things/classroom-student-seating-desk-right.png"/>
 </tile>
 <tile id="363">
  <properties>
   <property name="kind" value="classroom student seating"/>
   <property name="state" value="idle"/>
   <property name="variant" value="desk-up"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="24" source="things/classroom-student-seating-desk-up.png"/>
 </tile>
 <tile id="364">
  <properties>
   <property name="kind" value="classroom student seating"/>
   <property name="state" value="idle"/>
   <property name="variant" value="seat-left"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="19" source="things/classroom-student-seating-seat-left.png"/>
 </tile>
 <tile id="365">
  <properties>
   <property name="kind" value="classroom student seating"/>
   <property name="state" value="idle"/>
   <property name="variant" value="seat-right"/>
   <property name="foot" type="int" value="6"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="19" source="things/classroom-student-seating-seat-right.png"/>
 </tile>
 <tile id="366">
  <properties>
   <property name="kind" value="classroom student seating"/>
   <property name="state" value="idle"/>
   <property name="variant" value="seat-up"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="19" source="things/classroom-student-seating-seat-up.png"/>
 </tile>
 <tile id="367">
  <properties>
   <property name="kind" value="piano"/>
   <property name="state" value="idle"/>
   <property name="variant" value="upright"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="34" height="44" source="things/piano-upright.png"/>
 </tile>
 <tile id="368">
  <properties>
   <property name="kind" value="piano"/>
   <property name="state" value="played"/>
   <property name="variant" value="upright"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="34" height="44" source="things/piano-upright-played.png"/>
  <animation>
   <frame tileid="368" duration="450"/>
   <frame tileid="684" duration="450"/>
  </animation>
 </tile>
 <tile id="369">
  <properties>
   <property name="kind" value="harp"/>
   <property name="state" value="idle"/>
   <property name="variant" value="gold"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="26" height="47" source="things/harp-gold.png"/>
 </tile>
 <tile id="370">
  <properties>
   <property name="kind" value="harp"/>
   <property name="state" value="played"/>
   <property name="variant" value="gold"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="26" height="47" source="things/harp-gold-played.png"/>
  <animation>
   <frame tileid="370" duration="450"/>
   <frame tileid="685" duration="450"/>
  </animation>
 </tile>
 <tile id="371">
  <properties>
   <property name="kind" value="guitar"/>
   <property name="state" value="idle"/>
   <property name="variant" value="spruce"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="38" source="things/guitar-spruce.png"/>
 </tile>
 <tile id="372">
  <properties>
   <property name="kind" value="guitar"/>
   <property name="state" value="played"/>
   <property name="variant" value="spruce"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="38" source="things/guitar-spruce-played.png"/>
 </tile>
 <tile id="373">
  <properties>
   <property name="kind" value="guitar"/>
   <property name="state" value="idle"/>
   <property name="variant" value="dark"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="38" source="things/guitar-dark.png"/>
 </tile>
 <tile id="374">
  <properties>
   <property name="kind" value="guitar"/>
   <property name="state" value="played"/>
   <property name="variant" value="dark"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="38" source="things/guitar-dark-played.png"/>
 </tile>
 <tile id="375">
  <properties>
   <property name="kind" value="microphone"/>
   <property name="state" value="idle"/>
   <property name="variant" value="stand"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="36" source="things/microphone-stand.png"/>
 </tile>
 <tile id="376">
  <properties>
   <property name="kind" value="microphone"/>
   <property name="state" value="on"/>
   <property name="variant" value="stand"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="36" source="things/microphone-stand-on.png"/>
 </tile>
 <tile id="377">
  <properties>
   <property name="kind" value="pool table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="across"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="44" height="36" source="things/pool-table-across.png"/>
 </tile>
 <tile id="378">
  <properties>
   <property name="kind" value="pool table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="turned"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="52" source="things/pool-table-turned.png"/>
 </tile>
 <tile id="379">
  <properties>
   <property name="kind" value="pool table"/>
   <property name="state" value="played"/>
   <property name="variant" value="across"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="44" height="36" source="things/pool-table-across-played.png"/>
 </tile>
 <tile id="380">
  <properties>
   <property name="kind" value="pool table"/>
   <property name="state" value="played"/>
   <property name="variant" value="turned"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="52" source="things/pool-table-turned-played.png"/>
 </tile>
 <tile id="381">
  <properties>
   <property name="kind" value="game console"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="32" source="things/game-console-oak.png"/>
 </tile>
 <tile id="382">
  <properties>
   <property name="kind" value="game console"/>
   <property name="state" value="on"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="32" source="things/game-console-oak-on.png"/>
  <animation>
   <frame tileid="382" duration="400"/>
   <frame tileid="686" duration="400"/>
  </animation>
 </tile>
 <tile id="383">
  <properties>
   <property name="kind" value="lifting weight"/>
   <property name="state" value="idle"/>
   <property name="variant" value="bench"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="36" height="28" source="things/lifting-weight-bench.png"/>
 </tile>
 <tile id="384">
  <properties>
   <property name="kind" value="easel"/>
   <property name="state" value="idle"/>
   <property name="variant" value="meadow"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="24" height="40" source="things/easel-meadow.png"/>
 </tile>
 <tile id="385">
  <properties>
   <property name="kind" value="easel"/>
   <property name="state" value="begun"/>
   <property name="variant" value="meadow"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="24" height="40" source="things/easel-meadow-begun.png"/>
 </tile>
 <tile id="386">
  <properties>
   <property name="kind" value="easel"/>
   <property name="state" value="done"/>
   <property name="variant" value="meadow"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="24" height="40" source="things/easel-meadow-done.png"/>
 </tile>
 <tile id="387">
  <properties>
   <property name="kind" value="easel"/>
   <property name="state" value="idle"/>
   <property name="variant" value="portrait"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="24" height="40" source="things/easel-portrait.png"/>
 </tile>
 <tile id="388">
  <properties>
   <property name="kind" value="easel"/>
   <property name="state" value="begun"/>
   <property name="variant" value="portrait"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="24" height="40" source="things/easel-portrait-begun.png"/>
 </tile>
 <tile id="389">
  <properties>
   <property name="kind" value="easel"/>
   <property name="state" value="done"/>
   <property name="variant" value="portrait"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="24" height="40" source="things/easel-portrait-done.png"/>
 </tile>
 <tile id="390">
  <properties>
   <property name="kind" value="easel"/>
   <property name="state" value="idle"/>
   <property name="variant" value="sea"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="24" height="40" source="things/easel-sea.png"/>
 </tile>
 <tile id="391">
  <properties>
   <property name="kind" value="easel"/>
   <property name="state" value="begun"/>
   <property name="variant" value="sea"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="24" height="40" source="things/easel-sea-begun.png"/>
 </tile>
 <tile id="392">
  <properties>
   <property name="kind" value="easel"/>
   <property name="state" value="done"/>
   <property name="variant" value="sea"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="24" height="40" source="things/easel-sea-done.png"/>
 </tile>
 <tile id="393">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="sprouts-1"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="16" source="things/house-garden-sprouts-1.png"/>
 </tile>
 <tile id="394">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="watered"/>
   <property name="variant" value="sprouts-1"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="16" source="things/house-garden-sprouts-1-watered.png"/>
 </tile>
 <tile id="395">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="sprouts-2"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="16" source="things/house-garden-sprouts-2.png"/>
 </tile>
 <tile id="396">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="watered"/>
   <property name="variant" value="sprouts-2"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="16" source="things/house-garden-sprouts-2-watered.png"/>
 </tile>
 <tile id="397">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="sprouts-4"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="16" source="things/house-garden-sprouts-4.png"/>
 </tile>
 <tile id="398">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="watered"/>
   <property name="variant" value="sprouts-4"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="16" source="things/house-garden-sprouts-4-watered.png"/>
 </tile>
 <tile id="399">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="sprouts-8"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="16" source="things/house-garden-sprouts-8.png"/>
 </tile>
 <tile id="400">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="watered"/>
   <property name="variant" value="sprouts-8"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="16" source="things/house-garden-sprouts-8-watered.png"/>
 </tile>
 <tile id="401">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="flowers-1"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="16" source="things/house-garden-flowers-1.png"/>
 </tile>
 <tile id="402">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="watered"/>
   <property name="variant" value="flowers-1"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="16" source="things/house-garden-flowers-1-watered.png"/>
 </tile>
 <tile id="403">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="flowers-2"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="16" source="things/house-garden-flowers-2.png"/>
 </tile>
 <tile id="404">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="watered"/>
   <property name="variant" value="flowers-2"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="16" source="things/house-garden-flowers-2-watered.png"/>
 </tile>
 <tile id="405">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="flowers-4"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="16" source="things/house-garden-flowers-4.png"/>
 </tile>
 <tile id="406">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="watered"/>
   <property name="variant" value="flowers-4"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="16" source="things/house-garden-flowers-4-watered.png"/>
 </tile>
 <tile id="407">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="flowers-8"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="16" source="things/house-garden-flowers-8.png"/>
 </tile>
 <tile id="408">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="watered"/>
   <property name="variant" value="flowers-8"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="16" source="things/house-garden-flowers-8-watered.png"/>
 </tile>
 <tile id="409">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="vegetables-1"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="16" source="things/house-garden-vegetables-1.png"/>
 </tile>
 <tile id="410">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="watered"/>
   <property name="variant" value="vegetables-1"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="16" source="things/house-garden-vegetables-1-watered.png"/>
 </tile>
 <tile id="411">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="vegetables-2"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="16" source="things/house-garden-vegetables-2.png"/>
 </tile>
 <tile id="412">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="watered"/>
   <property name="variant" value="vegetables-2"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="16" source="things/house-garden-vegetables-2-watered.png"/>
 </tile>
 <tile id="413">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="vegetables-4"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="16" source="things/house-garden-vegetables-4.png"/>
 </tile>
 <tile id="414">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="watered"/>
   <property name="variant" value="vegetables-4"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="16" source="things/house-garden-vegetables-4-watered.png"/>
 </tile>
 <tile id="415">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="vegetables-8"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="16" source="things/house-garden-vegetables-8.png"/>
 </tile>
 <tile id="416">
  <properties>
   <property name="kind" value="house garden"/>
   <property name="state" value="watered"/>
   <property name="variant" value="vegetables-8"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="16" source="things/house-garden-vegetables-8-watered.png"/>
 </tile>
 <tile id="417">
  <properties>
   <property name="kind" value="raised bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="tomatoes-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="32" source="things/raised-bed-tomatoes-2.png"/>
 </tile>
 <tile id="418">
  <properties>
   <property name="kind" value="raised bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="tomatoes-4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="32" source="things/raised-bed-tomatoes-4.png"/>
 </tile>
 <tile id="419">
  <properties>
   <property name="kind" value="raised bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="tomatoes-8"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="32" source="things/raised-bed-tomatoes-8.png"/>
 </tile>
 <tile id="420">
  <properties>
   <property name="kind" value="raised bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="sunflowers-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="32" source="things/raised-bed-sunflowers-2.png"/>
 </tile>
 <tile id="421">
  <properties>
   <property name="kind" value="raised bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="sunflowers-4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="32" source="things/raised-bed-sunflowers-4.png"/>
 </tile>
 <tile id="422">
  <properties>
   <property name="kind" value="raised bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="sunflowers-8"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="32" source="things/raised-bed-sunflowers-8.png"/>
 </tile>
 <tile id="423">
  <properties>
   <property name="kind" value="raised bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="cabbages-2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="32" source="things/raised-bed-cabbages-2.png"/>
 </tile>
 <tile id="424">
  <properties>
   <property name="kind" value="raised bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="cabbages-4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="32" source="things/raised-bed-cabbages-4.png"/>
 </tile>
 <tile id="425">
  <properties>
   <property name="kind" value="raised bed"/>
   <property name="state" value="idle"/>
   <property name="variant" value="cabbages-8"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="32" source="things/raised-bed-cabbages-8.png"/>
 </tile>
 <tile id="426">
  <properties>
   <property name="kind" value="park garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="border-red-2"/>
   <property name="foot" type="int" value="14"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="14" source="things/park-garden-border-red-2.png"/>
 </tile>
 <tile id="427">
  <properties>
   <property name="kind" value="park garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="bed-red"/>
   <property name="foot" type="int" value="12"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="28" source="things/park-garden-bed-red.png"/>
 </tile>
 <tile id="428">
  <properties>
   <property name="kind" value="park garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="border-yellow-2"/>
   <property name="foot" type="int" value="14"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="14" source="things/park-garden-border-yellow-2.png"/>
 </tile>
 <tile id="429">
  <properties>
   <property name="kind" value="park garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="bed-yellow"/>
   <property name="foot" type="int" value="12"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="28" source="things/park-garden-bed-yellow.png"/>
 </tile>
 <tile id="430">
  <properties>
   <property name="kind" value="park garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="border-purple-2"/>
   <property name="foot" type="int" value="14"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="14" source="things/park-garden-border-purple-2.png"/>
 </tile>
 <tile id="431">
  <properties>
   <property name="kind" value="park garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="bed-purple"/>
   <property name="foot" type="int" value="12"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="28" source="things/park-garden-bed-purple.png"/>
 </tile>
 <tile id="432">
  <properties>
   <property name="kind" value="park garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="border-blue-2"/>
   <property name="foot" type="int" value="14"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="14" source="things/park-garden-border-blue-2.png"/>
 </tile>
 <tile id="433">
  <properties>
   <property name="kind" value="park garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="bed-blue"/>
   <property name="foot" type="int" value="12"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="28" source="things/park-garden-bed-blue.png"/>
 </tile>
 <tile id="434">
  <properties>
   <property name="kind" value="hedge"/>
   <property name="state" value="idle"/>
   <property name="variant" value="1x1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="22" source="things/hedge-1x1.png"/>
 </tile>
 <tile id="435">
  <properties>
   <property name="kind" value="dorm garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="1x1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="22" source="things/dorm-garden-1x1.png"/>
 </tile>
 <tile id="436">
  <properties>
   <property name="kind" value="hedge"/>
   <property name="state" value="idle"/>
   <property name="variant" value="2x1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="22" source="things/hedge-2x1.png"/>
 </tile>
 <tile id="437">
  <properties>
   <property name="kind" value="dorm garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="2x1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="22" source="things/dorm-garden-2x1.png"/>
 </tile>
 <tile id="438">
  <properties>
   <property name="kind" value="hedge"/>
   <property name="state" value="idle"/>
   <property name="variant" value="4x1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="22" source="things/hedge-4x1.png"/>
 </tile>
 <tile id="439">
  <properties>
   <property name="kind" value="dorm garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="4x1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="22" source="things/dorm-garden-4x1.png"/>
 </tile>
 <tile id="440">
  <properties>
   <property name="kind" value="hedge"/>
   <property name="state" value="idle"/>
   <property name="variant" value="8x1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="22" source="things/hedge-8x1.png"/>
 </tile>
 <tile id="441">
  <properties>
   <property name="kind" value="dorm garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="8x1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="8"/>
  </properties>
  <image width="128" height="22" source="things/dorm-garden-8x1.png"/>
 </tile>
 <tile id="442">
  <properties>
   <property name="kind" value="hedge"/>
   <property name="state" value="idle"/>
   <property name="variant" value="10x1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="10"/>
  </properties>
  <image width="160" height="22" source="things/hedge-10x1.png"/>
 </tile>
 <tile id="443">
  <properties>
   <property name="kind" value="dorm garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="10x1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="10"/>
  </properties>
  <image width="160" height="22" source="things/dorm-garden-10x1.png"/>
 </tile>
 <tile id="444">
  <properties>
   <property name="kind" value="hedge"/>
   <property name="state" value="idle"/>
   <property name="variant" value="2x5"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="5"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="86" source="things/hedge-2x5.png"/>
 </tile>
 <tile id="445">
  <properties>
   <property name="kind" value="dorm garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="2x5"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="5"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="86" source="things/dorm-garden-2x5.png"/>
 </tile>
 <tile id="446">
  <properties>
   <property name="kind" value="hedge"/>
   <property name="state" value="idle"/>
   <property name="variant" value="4x2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="38" source="things/hedge-4x2.png"/>
 </tile>
 <tile id="447">
  <properties>
   <property name="kind" value="dorm garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="4x2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="38" source="things/dorm-garden-4x2.png"/>
 </tile>
 <tile id="448">
  <properties>
   <property name="kind" value="hedge"/>
   <property name="state" value="idle"/>
   <property name="variant" value="4x4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="4"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="70" source="things/hedge-4x4.png"/>
 </tile>
 <tile id="449">
  <properties>
   <property name="kind" value="dorm garden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="4x4"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="4"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="64" height="70" source="things/dorm-garden-4x4.png"/>
 </tile>
 <tile id="450">
  <properties>
   <property name="kind" value="flowers"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-1"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="15" source="things/flowers-red-1.png"/>
 </tile>
 <tile id="451">
  <properties>
   <property name="kind" value="flowers"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-2"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="15" source="things/flowers-red-2.png"/>
 </tile>
 <tile id="452">
  <properties>
   <property name="kind" value="flowers"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow-1"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="15" source="things/flowers-yellow-1.png"/>
 </tile>
 <tile id="453">
  <properties>
   <property name="kind" value="flowers"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow-2"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="15" source="things/flowers-yellow-2.png"/>
 </tile>
 <tile id="454">
  <properties>
   <property name="kind" value="flowers"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-1"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="15" source="things/flowers-purple-1.png"/>
 </tile>
 <tile id="455">
  <properties>
   <property name="kind" value="flowers"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-2"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="15" source="things/flowers-purple-2.png"/>
 </tile>
 <tile id="456">
  <properties>
   <property name="kind" value="flowers"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-1"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="15" source="things/flowers-blue-1.png"/>
 </tile>
 <tile id="457">
  <properties>
   <property name="kind" value="flowers"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-2"/>
   <property name="foot" type="int" value="15"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="15" source="things/flowers-blue-2.png"/>
 </tile>
 <tile id="458">
  <properties>
   <property name="kind" value="tall grass"/>
   <property name="state" value="idle"/>
   <property name="variant" value="1"/>
   <property name="foot" type="int" value="10"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="10" source="things/tall-grass-1.png"/>
 </tile>
 <tile id="459">
  <properties>
   <property name="kind" value="tall grass"/>
   <property name="state" value="idle"/>
   <property name="variant" value="2"/>
   <property name="foot" type="int" value="10"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="10" source="things/tall-grass-2.png"/>
 </tile>
 <tile id="460">
  <properties>
   <property name="kind" value="oak"/>
   <property name="state" value="idle"/>
   <property name="variant" value="big"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="64" height="64" source="things/oak-big.png"/>
 </tile>
 <tile id="461">
  <properties>
   <property name="kind" value="oak"/>
   <property name="state" value="idle"/>
   <property name="variant" value="middle"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="52" height="54" source="things/oak-middle.png"/>
 </tile>
 <tile id="462">
  <properties>
   <property name="kind" value="oak"/>
   <property name="state" value="idle"/>
   <property name="variant" value="small"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="40" height="46" source="things/oak-small.png"/>
 </tile>
 <tile id="463">
  <properties>
   <property name="kind" value="maple"/>
   <property name="state" value="idle"/>
   <property name="variant" value="big"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="50" height="60" source="things/maple-big.png"/>
 </tile>
 <tile id="464">
  <properties>
   <property name="kind" value="maple"/>
   <property name="state" value="idle"/>
   <property name="variant" value="small"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="38" height="48" source="things/maple-small.png"/>
 </tile>
 <tile id="465">
  <properties>
   <property name="kind" value="maple"/>
   <property name="state" value="idle"/>
   <property name="variant" value="autumn"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="50" height="60" source="things/maple-autumn.png"/>
 </tile>
 <tile id="466">
  <properties>
   <property name="kind" value="maple"/>
   <property name="state" value="idle"/>
   <property name="variant" value="autumn-small"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="38" height="48" source="things/maple-autumn-small.png"/>
 </tile>
 <tile id="467">
  <properties>
   <property name="kind" value="maple"/>
   <property name="state" value="idle"/>
   <property name="variant" value="gold"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="46" height="56" source="things/maple-gold.png"/>
 </tile>
 <tile id="468">
  <properties>
   <property name="kind" value="blossom"/>
   <property name="state" value="idle"/>
   <property name="variant" value="lilac"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="46" height="52" source="things/blossom-lilac.png"/>
 </tile>
 <tile id="469">
  <properties>
   <property name="kind" value="blossom"/>
   <property name="state" value="idle"/>
   <property name="variant" value="lilac-small"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="36" height="42" source="things/blossom-lilac-small.png"/>
 </tile>
 <tile id="470">
  <properties>
   <property name="kind" value="blossom"/>
   <property name="state" value="idle"/>
   <property name="variant" value="rosy"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="46" height="52" source="things/blossom-rosy.png"/>
 </tile>
 <tile id="471">
  <properties>
   <property name="kind" value="linden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="big"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="46" height="58" source="things/linden-big.png"/>
 </tile>
 <tile id="472">
  <properties>
   <property name="kind" value="linden"/>
   <property name="state" value="idle"/>
   <property name="variant" value="small"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="36" height="46" source="things/linden-small.png"/>
 </tile>
 <tile id="473">
  <properties>
   <property name="kind" value="apple"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="44" height="50" source="things/apple-red.png"/>
 </tile>
 <tile id="474">
  <properties>
   <property name="kind" value="apple"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="42" height="48" source="things/apple-yellow.png"/>
 </tile>
 <tile id="475">
  <properties>
   <property name="kind" value="apple"/>
   <property name="state" value="idle"/>
   <property name="variant" value="small"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="34" height="40" source="things/apple-small.png"/>
 </tile>
 <tile id="476">
  <properties>
   <property name="kind" value="birch"/>
   <property name="state" value="idle"/>
   <property name="variant" value="big"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="34" height="64" source="things/birch-big.png"/>
 </tile>
 <tile id="477">
  <properties>
   <property name="kind" value="birch"/>
   <property name="state" value="idle"/>
   <property name="variant" value="small"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="28" height="52" source="things/birch-small.png"/>
 </tile>
 <tile id="478">
  <properties>
   <property name="kind" value="birch"/>
   <property name="state" value="idle"/>
   <property name="variant" value="gold"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="34" height="62" source="things/birch-gold.png"/>
 </tile>
 <tile id="479">
  <properties>
   <property name="kind" value="pine"/>
   <property name="state" value="idle"/>
   <property name="variant" value="big"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="38" height="69" source="things/pine-big.png"/>
 </tile>
 <tile id="480">
  <properties>
   <property name="kind" value="pine"/>
   <property name="state" value="idle"/>
   <property name="variant" value="middle"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="32" height="57" source="things/pine-middle.png"/>
 </tile>
 <tile id="481">
  <properties>
   <property name="kind" value="pine"/>
   <property name="state" value="idle"/>
   <property name="variant" value="small"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="24" height="41" source="things/pine-small.png"/>
 </tile>
 <tile id="482">
  <properties>
   <property name="kind" value="willow"/>
   <property name="state" value="idle"/>
   <property name="variant" value="big"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="60" height="66" source="things/willow-big.png"/>
 </tile>
 <tile id="483">
  <properties>
   <property name="kind" value="willow"/>
   <property name="state" value="idle"/>
   <property name="variant" value="small"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="46" height="54" source="things/willow-small.png"/>
 </tile>
 <tile id="484">
  <properties>
   <property name="kind" value="poplar"/>
   <property name="state" value="idle"/>
   <property name="variant" value="tall"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="68" source="things/poplar-tall.png"/>
 </tile>
 <tile id="485">
  <properties>
   <property name="kind" value="poplar"/>
   <property name="state" value="idle"/>
   <property name="variant" value="young"/>
   <property name="foot" type="int" value="3"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="50" source="things/poplar-young.png"/>
 </tile>
 <tile id="486">
  <properties>
   <property name="kind" value="bush"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="18" source="things/bush-green.png"/>
 </tile>
 <tile id="487">
  <properties>
   <property name="kind" value="bush"/>
   <property name="state" value="idle"/>
   <property name="variant" value="small"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="14" source="things/bush-small.png"/>
 </tile>
 <tile id="488">
  <properties>
   <property name="kind" value="bush"/>
   <property name="state" value="idle"/>
   <property name="variant" value="light"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="18" source="things/bush-light.png"/>
 </tile>
 <tile id="489">
  <properties>
   <property name="kind" value="bush"/>
   <property name="state" value="idle"/>
   <property name="variant" value="wide"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="32" height="20" source="things/bush-wide.png"/>
 </tile>
 <tile id="490">
  <properties>
   <property name="kind" value="bush"/>
   <property name="state" value="idle"/>
   <property name="variant" value="roses"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="18" source="things/bush-roses.png"/>
 </tile>
 <tile id="491">
  <properties>
   <property name="kind" value="bush"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="18" source="things/bush-yellow.png"/>
 </tile>
 <tile id="492">
  <properties>
   <property name="kind" value="bush"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="24" height="19" source="things/bush-purple.png"/>
 </tile>
 <tile id="493">
  <properties>
   <property name="kind" value="bush"/>
   <property name="state" value="idle"/>
   <property name="variant" value="berries"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="18" source="things/bush-berries.png"/>
 </tile>
 <tile id="494">
  <properties>
   <property name="kind" value="bush"/>
   <property name="state" value="idle"/>
   <property name="variant" value="autumn"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="18" source="things/bush-autumn.png"/>
 </tile>
 <tile id="495">
  <properties>
   <property name="kind" value="street lamp"/>
   <property name="state" value="idle"/>
   <property name="variant" value="iron"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="44" source="things/street-lamp-iron.png"/>
 </tile>
 <tile id="496">
  <properties>
   <property name="kind" value="street lamp"/>
   <property name="state" value="idle"/>
   <property name="variant" value="post"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="40" source="things/street-lamp-post.png"/>
 </tile>
 <tile id="497">
  <properties>
   <property name="kind" value="street lamp"/>
   <property name="state" value="lit"/>
   <property name="variant" value="iron"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="44" source="things/street-lamp-iron-lit.png"/>
 </tile>
 <tile id="498">
  <properties>
   <property name="kind" value="street lamp"/>
   <property name="state" value="lit"/>
   <property name="variant" value="post"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="40" source="things/street-lamp-post-lit.png"/>
 </tile>
 <tile id="499">
  <properties>
   <property name="kind" value="bench"/>
   <property name="state" value="idle"/>
   <property name="variant" value="front"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="24" source="things/bench-front.png"/>
 </tile>
 <tile id="500">
  <properties>
   <property name="kind" value="bench"/>
   <property name="state" value="idle"/>
   <property name="variant" value="back"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="22" source="things/bench-back.png"/>
 </tile>
 <tile id="501">
  <properties>
   <property name="kind" value="bench"/>
   <property name="state" value="idle"/>
   <property name="variant" value="west"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bench-west.png"/>
 </tile>
 <tile id="502">
  <properties>
   <property name="kind" value="bench"/>
   <property name="state" value="idle"/>
   <property name="variant" value="east"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="42" source="things/bench-east.png"/>
 </tile>
 <tile id="503">
  <properties>
   <property name="kind" value="signpost"/>
   <property name="state" value="idle"/>
   <property name="variant" value="right"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="26" source="things/signpost-right.png"/>
 </tile>
 <tile id="504">
  <properties>
   <property name="kind" value="signpost"/>
   <property name="state" value="idle"/>
   <property name="variant" value="left"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="26" source="things/signpost-left.png"/>
 </tile>
 <tile id="505">
  <properties>
   <property name="kind" value="signpost"/>
   <property name="state" value="idle"/>
   <property name="variant" value="crossing"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="26" height="38" source="things/signpost-crossing.png"/>
 </tile>
 <tile id="506">
  <properties>
   <property name="kind" value="well"/>
   <property name="state" value="idle"/>
   <property name="variant" value="stone"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="46" source="things/well-stone.png"/>
 </tile>
 <tile id="507">
  <properties>
   <property name="kind" value="mailbox"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="26" source="things/mailbox-red.png"/>
 </tile>
 <tile id="508">
  <properties>
   <property name="kind" value="mailbox"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="26" source="things/mailbox-blue.png"/>
 </tile>
 <tile id="509">
  <properties>
   <property name="kind" value="notice board"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="34" height="38" source="things/notice-board-oak.png"/>
 </tile>
 <tile id="510">
  <properties>
   <property name="kind" value="fountain"/>
   <property name="state" value="idle"/>
   <property name="variant" value="stone"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="46" source="things/fountain-stone.png"/>
  <animation>
   <frame tileid="510" duration="220"/>
   <frame tileid="687" duration="220"/>
   <frame tileid="688" duration="220"/>
  </animation>
 </tile>
 <tile id="511">
  <properties>
   <property name="kind" value="barrel"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="22" source="things/barrel-oak.png"/>
 </tile>
 <tile id="512">
  <properties>
   <property name="kind" value="crate"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="20" source="things/crate-oak.png"/>
 </tile>
 <tile id="513">
  <properties>
   <property name="kind" value="flower tub"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="21" source="things/flower-tub-red.png"/>
 </tile>
 <tile id="514">
  <properties>
   <property name="kind" value="flower tub"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="21" source="things/flower-tub-yellow.png"/>
 </tile>
 <tile id="515">
  <properties>
   <property name="kind" value="flower tub"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="21" source="things/flower-tub-purple.png"/>
 </tile>
 <tile id="516">
  <properties>
   <property name="kind" value="wheelbarrow"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="21" source="things/wheelbarrow-green.png"/>
 </tile>
 <tile id="517">
  <properties>
   <property name="kind" value="picnic table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="34" height="32" source="things/picnic-table-oak.png"/>
 </tile>
 <tile id="518">
  <properties>
   <property name="kind" value="watering can"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="17" height="15" source="things/watering-can-blue.png"/>
 </tile>
 <tile id="519">
  <properties>
   <property name="kind" value="log pile"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="22" source="things/log-pile-oak.png"/>
 </tile>
 <tile id="520">
  <properties>
   <property name="kind" value="stump"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="16" source="things/stump-oak.png"/>
 </tile>
 <tile id="521">
  <properties>
   <property name="kind" value="bird bath"/>
   <property name="state" value="idle"/>
   <property name="variant" value="stone"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="26" source="things/bird-bath-stone.png"/>
 </tile>
 <tile id="522">
  <properties>
   <property name="kind" value="laundry"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="30" source="things/laundry-red.png"/>
  <animation>
   <frame tileid="522" duration="700"/>
   <frame tileid="689" duration="700"/>
  </animation>
 </tile>
 <tile id="523">
  <properties>
   <property name="kind" value="laundry"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="48" height="30" source="things/laundry-green.png"/>
  <animation>
   <frame tileid="523" duration="700"/>
   <frame tileid="690" duration="700"/>
  </animation>
 </tile>
 <tile id="524">
  <properties>
   <property name="kind" value="bicycle"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="22" source="things/bicycle-red.png"/>
 </tile>
 <tile id="525">
  <properties>
   <property name="kind" value="bicycle"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="22" source="things/bicycle-blue.png"/>
 </tile>
 <tile id="526">
  <properties>
   <property name="kind" value="bicycle"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="22" source="things/bicycle-green.png"/>
 </tile>
 <tile id="527">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-middle"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/fence-oak-middle.png"/>
 </tile>
 <tile id="528">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-left"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/fence-oak-left.png"/>
 </tile>
 <tile id="529">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-right"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/fence-oak-right.png"/>
 </tile>
 <tile id="530">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-post"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/fence-oak-post.png"/>
 </tile>
 <tile id="531">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-down"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="28" source="things/fence-oak-down.png"/>
 </tile>
 <tile id="532">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-down-end"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="30" source="things/fence-oak-down-end.png"/>
 </tile>
 <tile id="533">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak-gate"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/fence-oak-gate.png"/>
 </tile>
 <tile id="534">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-middle"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/fence-white-middle.png"/>
 </tile>
 <tile id="535">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-left"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/fence-white-left.png"/>
 </tile>
 <tile id="536">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-right"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/fence-white-right.png"/>
 </tile>
 <tile id="537">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-post"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/fence-white-post.png"/>
 </tile>
 <tile id="538">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-down"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="28" source="things/fence-white-down.png"/>
 </tile>
 <tile id="539">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-down-end"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="30" source="things/fence-white-down-end.png"/>
 </tile>
 <tile id="540">
  <properties>
   <property name="kind" value="fence"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white-gate"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/fence-white-gate.png"/>
 </tile>
 <tile id="541">
  <properties>
   <property name="kind" value="rock"/>
   <property name="state" value="idle"/>
   <property name="variant" value="small"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="11" source="things/rock-small.png"/>
 </tile>
 <tile id="542">
  <properties>
   <property name="kind" value="rock"/>
   <property name="state" value="idle"/>
   <property name="variant" value="middle"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="15" source="things/rock-middle.png"/>
 </tile>
 <tile id="543">
  <properties>
   <property name="kind" value="rock"/>
   <property name="state" value="idle"/>
   <property name="variant" value="big"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="28" height="21" source="things/rock-big.png"/>
 </tile>
 <tile id="544">
  <properties>
   <property name="kind" value="rock"/>
   <property name="state" value="idle"/>
   <property name="variant" value="mossy"/>
   <property name="foot" type="int" value="2"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="26" height="19" source="things/rock-mossy.png"/>
 </tile>
 <tile id="545">
  <properties>
   <property name="kind" value="reeds"/>
   <property name="state" value="idle"/>
   <property name="variant" value="1"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="22" source="things/reeds-1.png"/>
 </tile>
 <tile id="546">
  <properties>
   <property name="kind" value="reeds"/>
   <property name="state" value="idle"/>
   <property name="variant" value="2"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="22" source="things/reeds-2.png"/>
 </tile>
 <tile id="547">
  <properties>
   <property name="kind" value="lily"/>
   <property name="state" value="idle"/>
   <property name="variant" value="leaf"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="12" height="8" source="things/lily-leaf.png"/>
 </tile>
 <tile id="548">
  <properties>
   <property name="kind" value="lily"/>
   <property name="state" value="idle"/>
   <property name="variant" value="rose"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="12" height="8" source="things/lily-rose.png"/>
 </tile>
 <tile id="549">
  <properties>
   <property name="kind" value="lily"/>
   <property name="state" value="idle"/>
   <property name="variant" value="white"/>
   <property name="foot" type="int" value="8"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="12" height="8" source="things/lily-white.png"/>
 </tile>
 <tile id="550">
  <properties>
   <property name="kind" value="mushrooms"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="13" source="things/mushrooms-red.png"/>
 </tile>
 <tile id="551">
  <properties>
   <property name="kind" value="flagstone"/>
   <property name="state" value="idle"/>
   <property name="variant" value="1"/>
   <property name="foot" type="int" value="9"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="9" source="things/flagstone-1.png"/>
 </tile>
 <tile id="552">
  <properties>
   <property name="kind" value="flagstone"/>
   <property name="state" value="idle"/>
   <property name="variant" value="2"/>
   <property name="foot" type="int" value="9"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="9" source="things/flagstone-2.png"/>
 </tile>
 <tile id="553">
  <properties>
   <property name="kind" value="jetty"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="36"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="36" source="things/jetty-oak.png"/>
 </tile>
 <tile id="554">
  <properties>
   <property name="kind" value="floor lamp"/>
   <property name="state" value="idle"/>
   <property name="variant" value="linen"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="35" source="things/floor-lamp-linen.png"/>
 </tile>
 <tile id="555">
  <properties>
   <property name="kind" value="floor lamp"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="35" source="things/floor-lamp-red.png"/>
 </tile>
 <tile id="556">
  <properties>
   <property name="kind" value="floor lamp"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="35" source="things/floor-lamp-green.png"/>
 </tile>
 <tile id="557">
  <properties>
   <property name="kind" value="floor lamp"/>
   <property name="state" value="lit"/>
   <property name="variant" value="linen"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="35" source="things/floor-lamp-linen-lit.png"/>
 </tile>
 <tile id="558">
  <properties>
   <property name="kind" value="floor lamp"/>
   <property name="state" value="lit"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="35" source="things/floor-lamp-red-lit.png"/>
 </tile>
 <tile id="559">
  <properties>
   <property name="kind" value="floor lamp"/>
   <property name="state" value="lit"/>
   <property name="variant" value="green"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="35" source="things/floor-lamp-green-lit.png"/>
 </tile>
 <tile id="560">
  <properties>
   <property name="kind" value="hearth"/>
   <property name="state" value="idle"/>
   <property name="variant" value="brick"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/hearth-brick.png"/>
 </tile>
 <tile id="561">
  <properties>
   <property name="kind" value="hearth"/>
   <property name="state" value="lit"/>
   <property name="variant" value="brick"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="38" source="things/hearth-brick-lit.png"/>
  <animation>
   <frame tileid="561" duration="180"/>
   <frame tileid="691" duration="180"/>
   <frame tileid="692" duration="180"/>
  </animation>
 </tile>
 <tile id="562">
  <properties>
   <property name="kind" value="plant"/>
   <property name="state" value="idle"/>
   <property name="variant" value="palm"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="29" source="things/plant-palm.png"/>
 </tile>
 <tile id="563">
  <properties>
   <property name="kind" value="plant"/>
   <property name="state" value="idle"/>
   <property name="variant" value="fern"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="17" height="22" source="things/plant-fern.png"/>
 </tile>
 <tile id="564">
  <properties>
   <property name="kind" value="plant"/>
   <property name="state" value="idle"/>
   <property name="variant" value="cactus"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="17" height="24" source="things/plant-cactus.png"/>
 </tile>
 <tile id="565">
  <properties>
   <property name="kind" value="plant"/>
   <property name="state" value="idle"/>
   <property name="variant" value="flowering"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="17" height="24" source="things/plant-flowering.png"/>
 </tile>
 <tile id="566">
  <properties>
   <property name="kind" value="coat stand"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="38" source="things/coat-stand-oak.png"/>
 </tile>
 <tile id="567">
  <properties>
   <property name="kind" value="basket"/>
   <property name="state" value="idle"/>
   <property name="variant" value="laundry"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="17" source="things/basket-laundry.png"/>
 </tile>
 <tile id="568">
  <properties>
   <property name="kind" value="bin"/>
   <property name="state" value="idle"/>
   <property name="variant" value="steel"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="16" source="things/bin-steel.png"/>
 </tile>
 <tile id="569">
  <properties>
   <property name="kind" value="boxes"/>
   <property name="state" value="idle"/>
   <property name="variant" value="carton"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="18" height="26" source="things/boxes-carton.png"/>
 </tile>
 <tile id="570">
  <properties>
   <property name="kind" value="book pile"/>
   <property name="state" value="idle"/>
   <property name="variant" value="floor"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="15" source="things/book-pile-floor.png"/>
 </tile>
 <tile id="571">
  <properties>
   <property name="kind" value="umbrella stand"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="24" source="things/umbrella-stand-blue.png"/>
 </tile>
 <tile id="572">
  <properties>
   <property name="kind" value="picture"/>
   <property name="state" value="idle"/>
   <property name="variant" value="hills"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/picture-hills.png"/>
 </tile>
 <tile id="573">
  <properties>
   <property name="kind" value="picture"/>
   <property name="state" value="idle"/>
   <property name="variant" value="sunset"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/picture-sunset.png"/>
 </tile>
 <tile id="574">
  <properties>
   <property name="kind" value="picture"/>
   <property name="state" value="idle"/>
   <property name="variant" value="night"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/picture-night.png"/>
 </tile>
 <tile id="575">
  <properties>
   <property name="kind" value="picture"/>
   <property name="state" value="idle"/>
   <property name="variant" value="portrait"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/picture-portrait.png"/>
 </tile>
 <tile id="576">
  <properties>
   <property name="kind" value="picture"/>
   <property name="state" value="idle"/>
   <property name="variant" value="fruit"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/picture-fruit.png"/>
 </tile>
 <tile id="577">
  <properties>
   <property name="kind" value="picture"/>
   <property name="state" value="idle"/>
   <property name="variant" value="abstract"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/picture-abstract.png"/>
 </tile>
 <tile id="578">
  <properties>
   <property name="kind" value="wall clock"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="11" height="11" source="things/wall-clock-oak.png"/>
 </tile>
 <tile id="579">
  <properties>
   <property name="kind" value="wall shelf"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="22" height="12" source="things/wall-shelf-oak.png"/>
 </tile>
 <tile id="580">
  <properties>
   <property name="kind" value="calendar"/>
   <property name="state" value="idle"/>
   <property name="variant" value="paper"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="10" height="13" source="things/calendar-paper.png"/>
 </tile>
 <tile id="581">
  <properties>
   <property name="kind" value="poster"/>
   <property name="state" value="idle"/>
   <property name="variant" value="map"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/poster-map.png"/>
 </tile>
 <tile id="582">
  <properties>
   <property name="kind" value="poster"/>
   <property name="state" value="idle"/>
   <property name="variant" value="band"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/poster-band.png"/>
 </tile>
 <tile id="583">
  <properties>
   <property name="kind" value="poster"/>
   <property name="state" value="idle"/>
   <property name="variant" value="chart"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/poster-chart.png"/>
 </tile>
 <tile id="584">
  <properties>
   <property name="kind" value="poster"/>
   <property name="state" value="idle"/>
   <property name="variant" value="notes"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="16" height="18" source="things/poster-notes.png"/>
 </tile>
 <tile id="585">
  <properties>
   <property name="kind" value="mirror"/>
   <property name="state" value="idle"/>
   <property name="variant" value="gold"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="18" source="things/mirror-gold.png"/>
 </tile>
 <tile id="586">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-2x1"/>
   <property name="foot" type="int" value="14"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="14" source="things/rug-red-2x1.png"/>
 </tile>
 <tile id="587">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-3x2"/>
   <property name="foot" type="int" value="30"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="46" height="30" source="things/rug-red-3x2.png"/>
 </tile>
 <tile id="588">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-4x3"/>
   <property name="foot" type="int" value="46"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="62" height="46" source="things/rug-red-4x3.png"/>
 </tile>
 <tile id="589">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-2x1"/>
   <property name="foot" type="int" value="14"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="14" source="things/rug-blue-2x1.png"/>
 </tile>
 <tile id="590">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-3x2"/>
   <property name="foot" type="int" value="30"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="46" height="30" source="things/rug-blue-3x2.png"/>
 </tile>
 <tile id="591">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-4x3"/>
   <property name="foot" type="int" value="46"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="62" height="46" source="things/rug-blue-4x3.png"/>
 </tile>
 <tile id="592">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-2x1"/>
   <property name="foot" type="int" value="14"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="14" source="things/rug-green-2x1.png"/>
 </tile>
 <tile id="593">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-3x2"/>
   <property name="foot" type="int" value="30"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="46" height="30" source="things/rug-green-3x2.png"/>
 </tile>
 <tile id="594">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-4x3"/>
   <property name="foot" type="int" value="46"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="62" height="46" source="things/rug-green-4x3.png"/>
 </tile>
 <tile id="595">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-2x1"/>
   <property name="foot" type="int" value="14"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="14" source="things/rug-purple-2x1.png"/>
 </tile>
 <tile id="596">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-3x2"/>
   <property name="foot" type="int" value="30"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="46" height="30" source="things/rug-purple-3x2.png"/>
 </tile>
 <tile id="597">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="purple-4x3"/>
   <property name="foot" type="int" value="46"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="62" height="46" source="things/rug-purple-4x3.png"/>
 </tile>
 <tile id="598">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow-2x1"/>
   <property name="foot" type="int" value="14"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="14" source="things/rug-yellow-2x1.png"/>
 </tile>
 <tile id="599">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow-3x2"/>
   <property name="foot" type="int" value="30"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="46" height="30" source="things/rug-yellow-3x2.png"/>
 </tile>
 <tile id="600">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow-4x3"/>
   <property name="foot" type="int" value="46"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="62" height="46" source="things/rug-yellow-4x3.png"/>
 </tile>
 <tile id="601">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="rust-2x1"/>
   <property name="foot" type="int" value="14"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="30" height="14" source="things/rug-rust-2x1.png"/>
 </tile>
 <tile id="602">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="rust-3x2"/>
   <property name="foot" type="int" value="30"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="46" height="30" source="things/rug-rust-3x2.png"/>
 </tile>
 <tile id="603">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="rust-4x3"/>
   <property name="foot" type="int" value="46"/>
   <property name="tiles_h" type="int" value="3"/>
   <property name="tiles_w" type="int" value="4"/>
  </properties>
  <image width="62" height="46" source="things/rug-rust-4x3.png"/>
 </tile>
 <tile id="604">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red-round"/>
   <property name="foot" type="int" value="30"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="44" height="30" source="things/rug-red-round.png"/>
 </tile>
 <tile id="605">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue-round"/>
   <property name="foot" type="int" value="30"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="44" height="30" source="things/rug-blue-round.png"/>
 </tile>
 <tile id="606">
  <properties>
   <property name="kind" value="rug"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green-round"/>
   <property name="foot" type="int" value="30"/>
   <property name="tiles_h" type="int" value="2"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="44" height="30" source="things/rug-green-round.png"/>
 </tile>
 <tile id="607">
  <properties>
   <property name="kind" value="mat"/>
   <property name="state" value="idle"/>
   <property name="variant" value="rust"/>
   <property name="foot" type="int" value="9"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="9" source="things/mat-rust.png"/>
 </tile>
 <tile id="608">
  <properties>
   <property name="kind" value="mat"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue"/>
   <property name="foot" type="int" value="9"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="9" source="things/mat-blue.png"/>
 </tile>
 <tile id="609">
  <properties>
   <property name="kind" value="mat"/>
   <property name="state" value="idle"/>
   <property name="variant" value="green"/>
   <property name="foot" type="int" value="9"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="9" source="things/mat-green.png"/>
 </tile>
 <tile id="610">
  <properties>
   <property name="kind" value="house sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="cafe"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="36" source="things/house-sign-cafe.png"/>
 </tile>
 <tile id="611">
  <properties>
   <property name="kind" value="wall sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="cafe"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/wall-sign-cafe.png"/>
 </tile>
 <tile id="612">
  <properties>
   <property name="kind" value="house sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="pub"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="36" source="things/house-sign-pub.png"/>
 </tile>
 <tile id="613">
  <properties>
   <property name="kind" value="wall sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="pub"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/wall-sign-pub.png"/>
 </tile>
 <tile id="614">
  <properties>
   <property name="kind" value="house sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="pharmacy"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="36" source="things/house-sign-pharmacy.png"/>
 </tile>
 <tile id="615">
  <properties>
   <property name="kind" value="wall sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="pharmacy"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/wall-sign-pharmacy.png"/>
 </tile>
 <tile id="616">
  <properties>
   <property name="kind" value="house sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="market"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="36" source="things/house-sign-market.png"/>
 </tile>
 <tile id="617">
  <properties>
   <property name="kind" value="wall sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="market"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/wall-sign-market.png"/>
 </tile>
 <tile id="618">
  <properties>
   <property name="kind" value="house sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="supply"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="36" source="things/house-sign-supply.png"/>
 </tile>
 <tile id="619">
  <properties>
   <property name="kind" value="wall sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="supply"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/wall-sign-supply.png"/>
 </tile>
 <tile id="620">
  <properties>
   <property name="kind" value="house sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="college"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="36" source="things/house-sign-college.png"/>
 </tile>
 <tile id="621">
  <properties>
   <property name="kind" value="wall sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="college"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/wall-sign-college.png"/>
 </tile>
 <tile id="622">
  <properties>
   <property name="kind" value="house sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="dorm"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="36" source="things/house-sign-dorm.png"/>
 </tile>
 <tile id="623">
  <properties>
   <property name="kind" value="wall sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="dorm"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/wall-sign-dorm.png"/>
 </tile>
 <tile id="624">
  <properties>
   <property name="kind" value="house sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="park"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="36" source="things/house-sign-park.png"/>
 </tile>
 <tile id="625">
  <properties>
   <property name="kind" value="wall sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="park"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/wall-sign-park.png"/>
 </tile>
 <tile id="626">
  <properties>
   <property name="kind" value="house sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="art"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="36" source="things/house-sign-art.png"/>
 </tile>
 <tile id="627">
  <properties>
   <property name="kind" value="wall sign"/>
   <property name="state" value="idle"/>
   <property name="variant" value="art"/>
   <property name="foot" type="int" value="0"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="12" source="things/wall-sign-art.png"/>
 </tile>
 <tile id="628">
  <properties>
   <property name="kind" value="pavement board"/>
   <property name="state" value="idle"/>
   <property name="variant" value="menu"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="17" height="24" source="things/pavement-board-menu.png"/>
 </tile>
 <tile id="629">
  <properties>
   <property name="kind" value="pavement board"/>
   <property name="state" value="idle"/>
   <property name="variant" value="news"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="17" height="24" source="things/pavement-board-news.png"/>
 </tile>
 <tile id="630">
  <properties>
   <property name="kind" value="pavement board"/>
   <property name="state" value="idle"/>
   <property name="variant" value="sale"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="17" height="24" source="things/pavement-board-sale.png"/>
 </tile>
 <tile id="631">
  <properties>
   <property name="kind" value="parasol table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="40" height="44" source="things/parasol-table-red.png"/>
 </tile>
 <tile id="632">
  <properties>
   <property name="kind" value="parasol table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="40" height="44" source="things/parasol-table-blue.png"/>
 </tile>
 <tile id="633">
  <properties>
   <property name="kind" value="parasol table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="40" height="44" source="things/parasol-table-yellow.png"/>
 </tile>
 <tile id="634">
  <properties>
   <property name="kind" value="swing"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="3"/>
  </properties>
  <image width="46" height="42" source="things/swing-oak.png"/>
 </tile>
 <tile id="635">
  <properties>
   <property name="kind" value="beehive"/>
   <property name="state" value="idle"/>
   <property name="variant" value="yellow"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="17" height="26" source="things/beehive-yellow.png"/>
 </tile>
 <tile id="636">
  <properties>
   <property name="kind" value="beehive"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="17" height="26" source="things/beehive-blue.png"/>
 </tile>
 <tile id="637">
  <properties>
   <property name="kind" value="scarecrow"/>
   <property name="state" value="idle"/>
   <property name="variant" value="straw"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="26" height="36" source="things/scarecrow-straw.png"/>
 </tile>
 <tile id="638">
  <properties>
   <property name="kind" value="deck chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="17" height="26" source="things/deck-chair-red.png"/>
 </tile>
 <tile id="639">
  <properties>
   <property name="kind" value="deck chair"/>
   <property name="state" value="idle"/>
   <property name="variant" value="blue"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="17" height="26" source="things/deck-chair-blue.png"/>
 </tile>
 <tile id="640">
  <properties>
   <property name="kind" value="ball"/>
   <property name="state" value="idle"/>
   <property name="variant" value="red"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="11" height="11" source="things/ball-red.png"/>
 </tile>
 <tile id="641">
  <properties>
   <property name="kind" value="bird table"/>
   <property name="state" value="idle"/>
   <property name="variant" value="oak"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="20" height="36" source="things/bird-table-oak.png"/>
 </tile>
 <tile id="642">
  <properties>
   <property name="kind" value="keepsake"/>
   <property name="state" value="idle"/>
   <property name="variant" value="camera"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="18" source="things/keepsake-camera.png"/>
 </tile>
 <tile id="643">
  <properties>
   <property name="kind" value="keepsake"/>
   <property name="state" value="idle"/>
   <property name="variant" value="telescope"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="17" source="things/keepsake-telescope.png"/>
 </tile>
 <tile id="644">
  <properties>
   <property name="kind" value="keepsake"/>
   <property name="state" value="idle"/>
   <property name="variant" value="globe"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="16" source="things/keepsake-globe.png"/>
 </tile>
 <tile id="645">
  <properties>
   <property name="kind" value="keepsake"/>
   <property name="state" value="idle"/>
   <property name="variant" value="music-stand"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="16" source="things/keepsake-music-stand.png"/>
 </tile>
 <tile id="646">
  <properties>
   <property name="kind" value="keepsake"/>
   <property name="state" value="idle"/>
   <property name="variant" value="toolbox"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="11" source="things/keepsake-toolbox.png"/>
 </tile>
 <tile id="647">
  <properties>
   <property name="kind" value="keepsake"/>
   <property name="state" value="idle"/>
   <property name="variant" value="medicine-bag"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="14" height="11" source="things/keepsake-medicine-bag.png"/>
 </tile>
 <tile id="648">
  <properties>
   <property name="kind" value="keepsake"/>
   <property name="state" value="idle"/>
   <property name="variant" value="costume"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="18" source="things/keepsake-costume.png"/>
 </tile>
 <tile id="649">
  <properties>
   <property name="kind" value="keepsake"/>
   <property name="state" value="idle"/>
   <property name="variant" value="bear"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="15" source="things/keepsake-bear.png"/>
 </tile>
 <tile id="650">
  <properties>
   <property name="kind" value="keepsake"/>
   <property name="state" value="idle"/>
   <property name="variant" value="ship"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="15" height="18" source="things/keepsake-ship.png"/>
 </tile>
 <tile id="651">
  <properties>
   <property name="kind" value="keepsake"/>
   <property name="state" value="idle"/>
   <property name="variant" value="coffee-sack"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="12" source="things/keepsake-coffee-sack.png"/>
 </tile>
 <tile id="652">
  <properties>
   <property name="kind" value="keepsake"/>
   <property name="state" value="idle"/>
   <property name="variant" value="files"/>
   <property name="foot" type="int" value="1"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="1"/>
  </properties>
  <image width="13" height="15" source="things/keepsake-files.png"/>
 </tile>
 <tile id="653">
  <properties>
   <property name="kind" value="papers"/>
   <property name="state" value="idle"/>
   <property name="variant" value="scattered"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="16" source="things/papers-scattered.png"/>
 </tile>
 <tile id="654">
  <properties>
   <property name="kind" value="paint drops"/>
   <property name="state" value="idle"/>
   <property name="variant" value="gay"/>
   <property name="foot" type="int" value="16"/>
   <property name="tiles_h" type="int" value="1"/>
   <property name="tiles_w" type="int" value="2"/>
  </properties>
  <image width="32" height="16" source="things/paint-drops-gay.png"/>
 </tile>
 <tile id="655">
  <properties>
   <property name="kind" value="mosaic"/>
   <property name="state" value="idle"/>
   <property name="variant" value="sun"/>
   <property name="foot" type="int" value="68"/>
   <property name="tiles_h" type="int" value="5"/>
   <property name="tiles_w" type="int" value="6"/>
  </properties>
  <image width="92" height="68" source="things/mosaic-sun.png"/>
 </tile>
 <tile id="656">
  <properties>
   <property name="frame_of" type="int" value="119"/>
  </properties>
  <image width="32" height="34" source="things/computer-desk-oak-free-on.1.png"/>
 </tile>
 <tile id="657">
  <properties>
   <property name="frame_of" type="int" value="122"/>
  </properties>
  <image width="32" height="34" source="things/computer-desk-white-free-on.1.png"/>
 </tile>
 <tile id="658">
  <properties>
   <property name="frame_of" type="int" value="125"/>
  </properties>
  <image width="32" height="34" source="things/computer-two-screens-on.1.png"/>
 </tile>
 <tile id="659">
  <properties>
   <property name="frame_of" type="int" value="126"/>
  </properties>
  <image width="32" height="34" source="things/computer-one-screen-on.1.png"/>
 </tile>
 <tile id="660">
  <properties>
   <property name="frame_of" type="int" value="128"/>
  </properties>
  <image width="16" height="38" source="things/cooking-area-single-on.1.png"/>
 </tile>
 <tile id="661">
  <properties>
   <property name="frame_of" type="int" value="130"/>
  </properties>
  <image width="32" height="38" source="things/cooking-area-double-on.1.png"/>
 </tile>
 <tile id="662">
  <properties>
   <property name="frame_of" type="int" value="132"/>
  </properties>
  <image width="16" height="28" source="things/cooking-area-west-1-on.1.png"/>
 </tile>
 <tile id="663">
  <properties>
   <property name="frame_of" type="int" value="134"/>
  </properties>
  <image width="16" height="28" source="things/cooking-area-east-1-on.1.png"/>
 </tile>
 <tile id="664">
  <properties>
   <property name="frame_of" type="int" value="136"/>
  </properties>
  <image width="16" height="60" source="things/cooking-area-west-3-on.1.png"/>
 </tile>
 <tile id="665">
  <properties>
   <property name="frame_of" type="int" value="138"/>
  </properties>
  <image width="16" height="60" source="things/cooking-area-east-3-on.1.png"/>
 </tile>
 <tile id="666">
  <properties>
   <property name="frame_of" type="int" value="140"/>
  </properties>
  <image width="16" height="34" source="things/kitchen-sink-north-running.1.png"/>
 </tile>
 <tile id="667">
  <properties>
   <property name="frame_of" type="int" value="142"/>
  </properties>
  <image width="16" height="28" source="things/kitchen-sink-west-running.1.png"/>
 </tile>
 <tile id="668">
  <properties>
   <property name="frame_of" type="int" value="144"/>
  </properties>
  <image width="16" height="28" source="things/kitchen-sink-east-running.1.png"/>
 </tile>
 <tile id="669">
  <properties>
   <property name="frame_of" type="int" value="154"/>
  </properties>
  <image width="16" height="34" source="things/toaster-oak-toasting.1.png"/>
 </tile>
 <tile id="670">
  <properties>
   <property name="frame_of" type="int" value="158"/>
  </properties>
  <image width="16" height="40" source="things/bathroom-sink-north-1-running.1.png"/>
 </tile>
 <tile id="671">
  <properties>
   <property name="frame_of" type="int" value="160"/>
  </properties>
  <image width="30" height="40" source="things/bathroom-sink-north-2-running.1.png"/>
 </tile>
 <tile id="672">
  <properties>
   <property name="frame_of" type="int" value="162"/>
  </properties>
  <image width="16" height="29" source="things/bathroom-sink-west-1-running.1.png"/>
 </tile>
 <tile id="673">
  <properties>
   <property name="frame_of" type="int" value="164"/>
  </properties>
  <image width="16" height="29" source="things/bathroom-sink-east-1-running.1.png"/>
 </tile>
 <tile id="674">
  <properties>
   <property name="frame_of" type="int" value="166"/>
  </properties>
  <image width="16" height="45" source="things/bathroom-sink-west-2-running.1.png"/>
 </tile>
 <tile id="675">
  <properties>
   <property name="frame_of" type="int" value="168"/>
  </properties>
  <image width="16" height="45" source="things/bathroom-sink-east-2-running.1.png"/>
 </tile>
 <tile id="676">
  <properties>
   <property name="frame_of" type="int" value="170"/>
  </properties>
  <image width="32" height="42" source="things/shower-red-running.1.png"/>
 </tile>
 <tile id="677">
  <properties>
   <property name="frame_of" type="int" value="170"/>
  </properties>
  <image width="32" height="42" source="things/shower-red-running.2.png"/>
 </tile>
 <tile id="678">
  <properties>
   <property name="frame_of" type="int" value="172"/>
  </properties>
  <image width="32" height="42" source="things/shower-blue-running.1.png"/>
 </tile>
 <tile id="679">
  <properties>
   <property name="frame_of" type="int" value="172"/>
  </properties>
  <image width="32" height="42" source="things/shower-blue-running.2.png"/>
 </tile>
 <tile id="680">
  <properties>
   <property name="frame_of" type="int" value="174"/>
  </properties>
  <image width="32" height="42" source="things/shower-green-running.1.png"/>
 </tile>
 <tile id="681">
  <properties>
   <property name="frame_of" type="int" value="174"/>
  </properties>
  <image width="32" height="42" source="things/shower-green-running.2.png"/>
 </tile>
 <tile id="682">
  <properties>
   <property name="frame_of" type="int" value="176"/>
  </properties>
  <image width="32" height="42" source="things/shower-yellow-running.1.png"/>
 </tile>
 <tile id="683">
  <properties>
   <property name="frame_of" type="int" value="176"/>
  </properties>
  <image width="32" height="42" source="things/shower-yellow-running.2.png"/>
 </tile>
 <tile id="684">
  <properties>
   <property name="frame_of" type="int" value="368"/>
  </properties>
  <image width="34" height="44" source="things/piano-upright-played.1.png"/>
 </tile>
 <tile id="685">
  <properties>
   <property name="frame_of" type="int" value="370"/>
  </properties>
  <image width="26" height="47" source="things/harp-gold-played.1.png"/>
 </tile>
 <tile id="686">
  <properties>
   <property name="frame_of" type="int" value="382"/>
  </properties>
  <image width="32" height="32" source="things/game-console-oak-on.1.png"/>
 </tile>
 <tile id="687">
  <properties>
   <property name="frame_of" type="int" value="510"/>
  </properties>
  <image width="48" height="46" source="things/fountain-stone.1.png"/>
 </tile>
 <tile id="688">
  <properties>
   <property name="frame_of" type="int" value="510"/>
  </properties>
  <image width="48" height="46" source="things/fountain-stone.2.png"/>
 </tile>
 <tile id="689">
  <properties>
   <property name="frame_of" type="int" value="522"/>
  </properties>
  <image width="48" height="30" source="things/laundry-red.1.png"/>
 </tile>
 <tile id="690">
  <properties>
   <property name="frame_of" type="int" value="523"/>
  </properties>
  <image width="48" height="30" source="things/laundry-green.1.png"/>
 </tile>
 <tile id="691">
  <properties>
   <property name="frame_of" type="int" value="561"/>
  </properties>
  <image width="32" height="38" source="things/hearth-brick-lit.1.png"/>
 </tile>
 <tile id="692">
  <properties>
   <property name="frame_of" type="int" value="561"/>
  </properties>
  <image width="32" height="38" source="things/hearth-brick-lit.2.png"/>
 </tile>
</tileset>
