<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="things" tilewidth="32" tileheight="47" tilecount="93" columns="0" objectalignment="bottomleft">
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
</tileset>
