<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="ways" tilewidth="16" tileheight="16" tilecount="576" columns="32">
 <image source="ways.png" width="512" height="288" />
 <tile id="141">
  <animation>
   <frame tileid="141" duration="420" />
   <frame tileid="142" duration="420" />
   <frame tileid="142" duration="420" />
  </animation>
 </tile>
 <tile id="143">
  <animation>
   <frame tileid="143" duration="420" />
   <frame tileid="144" duration="420" />
   <frame tileid="145" duration="420" />
  </animation>
 </tile>
 <tile id="146">
  <animation>
   <frame tileid="146" duration="420" />
   <frame tileid="147" duration="420" />
   <frame tileid="148" duration="420" />
  </animation>
 </tile>
 <tile id="149">
  <animation>
   <frame tileid="149" duration="420" />
   <frame tileid="150" duration="420" />
   <frame tileid="151" duration="420" />
  </animation>
 </tile>
 <tile id="152">
  <animation>
   <frame tileid="152" duration="420" />
   <frame tileid="153" duration="420" />
   <frame tileid="153" duration="420" />
  </animation>
 </tile>
 <tile id="154">
  <animation>
   <frame tileid="154" duration="420" />
   <frame tileid="155" duration="420" />
   <frame tileid="155" duration="420" />
  </animation>
 </tile>
 <tile id="156">
  <animation>
   <frame tileid="156" duration="420" />
   <frame tileid="157" duration="420" />
   <frame tileid="158" duration="420" />
  </animation>
 </tile>
 <tile id="159">
  <animation>
   <frame tileid="159" duration="420" />
   <frame tileid="160" duration="420" />
   <frame tileid="161" duration="420" />
  </animation>
 </tile>
 <tile id="162">
  <animation>
   <frame tileid="162" duration="420" />
   <frame tileid="163" duration="420" />
   <frame tileid="164" duration="420" />
  </animation>
 </tile>
 <tile id="165">
  <animation>
   <frame tileid="165" duration="420" />
   <frame tileid="166" duration="420" />
   <frame tileid="167" duration="420" />
  </animation>
 </tile>
 <tile id="168">
  <animation>
   <frame tileid="168" duration="420" />
   <frame tileid="169" duration="420" />
   <frame tileid="169" duration="420" />
  </animation>
 </tile>
 <tile id="170">
  <animation>
   <frame tileid="170" duration="420" />
   <frame tileid="171" duration="420" />
   <frame tileid="172" duration="420" />
  </animation>
 </tile>
 <tile id="173">
  <animation>
   <frame tileid="173" duration="420" />
   <frame tileid="174" duration="420" />
   <frame tileid="174" duration="420" />
  </animation>
 </tile>
 <tile id="175">
  <animation>
   <frame tileid="175" duration="420" />
   <frame tileid="176" duration="420" />
   <frame tileid="177" duration="420" />
  </animation>
 </tile>
 <tile id="178">
  <animation>
   <frame tileid="178" duration="420" />
   <frame tileid="179" duration="420" />
   <frame tileid="180" duration="420" />
  </animation>
 </tile>
 <tile id="181">
  <animation>
   <frame tileid="181" duration="420" />
   <frame tileid="182" duration="420" />
   <frame tileid="183" duration="420" />
  </animation>
 </tile>
 <tile id="184">
  <animation>
   <frame tileid="184" duration="420" />
   <frame tileid="185" duration="420" />
   <frame tileid="186" duration="420" />
  </animation>
 </tile>
 <tile id="187">
  <animation>
   <frame tileid="187" duration="420" />
   <frame tileid="188" duration="420" />
   <frame tileid="189" duration="420" />
  </animation>
 </tile>
 <tile id="190">
  <animation>
   <frame tileid="190" duration="420" />
   <frame tileid="191" duration="420" />
   <frame tileid="192" duration="420" />
  </animation>
 </tile>
 <tile id="193">
  <animation>
   <frame tileid="193" duration="420" />
   <frame tileid="194" duration="420" />
   <frame tileid="195" duration="420" />
  </animation>
 </tile>
 <tile id="196">
  <animation>
   <frame tileid="196" duration="420" />
   <frame tileid="197" duration="420" />
   <frame tileid="198" duration="420" />
  </animation>
 </tile>
 <tile id="199">
  <animation>
   <frame tileid="199" duration="420" />
   <frame tileid="200" duration="420" />
   <frame tileid="201" duration="420" />
  </animation>
 </tile>
 <tile id="202">
  <animation>
   <frame tileid="202" duration="420" />
   <frame tileid="203" duration="420" />
   <frame tileid="204" duration="420" />
  </animation>
 </tile>
 <tile id="205">
  <animation>
   <frame tileid="205" duration="420" />
   <frame tileid="206" duration="420" />
   <frame tileid="207" duration="420" />
  </animation>
 </tile>
 <tile id="208">
  <animation>
   <frame tileid="208" duration="420" />
   <frame tileid="209" duration="420" />
   <frame tileid="210" duration="420" />
  </animation>
 </tile>
 <tile id="211">
  <animation>
   <frame tileid="211" duration="420" />
   <frame tileid="212" duration="420" />
   <frame tileid="213" duration="420" />
  </animation>
 </tile>
 <tile id="214">
  <animation>
   <frame tileid="214" duration="420" />
   <frame tileid="215" duration="420" />
   <frame tileid="216" duration="420" />
  </animation>
 </tile>
 <tile id="217">
  <animation>
   <frame tileid="217" duration="420" />
   <frame tileid="218" duration="420" />
   <frame tileid="219" duration="420" />
  </animation>
 </tile>
 <tile id="220">
  <animation>
   <frame tileid="220" duration="420" />
   <frame tileid="221" duration="420" />
   <frame tileid="222" duration="420" />
  </animation>
 </tile>
 <tile id="223">
  <animation>
   <frame tileid="223" duration="420" />
   <frame tileid="224" duration="420" />
   <frame tileid="225" duration="420" />
  </animation>
 </tile>
 <tile id="226">
  <animation>
   <frame tileid="226" duration="420" />
   <frame tileid="227" duration="420" />
   <frame tileid="228" duration="420" />
  </animation>
 </tile>
 <tile id="229">
  <animation>
   <frame tileid="229" duration="420" />
   <frame tileid="230" duration="420" />
   <frame tileid="231" duration="420" />
  </animation>
 </tile>
 <tile id="232">
  <animation>
   <frame tileid="232" duration="420" />
   <frame tileid="233" duration="420" />
   <frame tileid="234" duration="420" />
  </animation>
 </tile>
 <tile id="235">
  <animation>
   <frame tileid="235" duration="420" />
   <frame tileid="236" duration="420" />
   <frame tileid="237" duration="420" />
  </animation>
 </tile>
 <tile id="238">
  <animation>
   <frame tileid="238" duration="420" />
   <frame tileid="239" duration="420" />
   <frame tileid="240" duration="420" />
  </animation>
 </tile>
 <tile id="241">
  <animation>
   <frame tileid="241" duration="420" />
   <frame tileid="242" duration="420" />
   <frame tileid="243" duration="420" />
  </animation>
 </tile>
 <tile id="244">
  <animation>
   <frame tileid="244" duration="420" />
   <frame tileid="245" duration="420" />
   <frame tileid="246" duration="420" />
  </animation>
 </tile>
 <tile id="247">
  <animation>
   <frame tileid="247" duration="420" />
   <frame tileid="248" duration="420" />
   <frame tileid="249" duration="420" />
  </animation>
 </tile>
 <tile id="250">
  <animation>
   <frame tileid="250" duration="420" />
   <frame tileid="251" duration="420" />
   <frame tileid="252" duration="420" />
  </animation>
 </tile>
 <tile id="253">
  <animation>
   <frame tileid="253" duration="420" />
   <frame tileid="254" duration="420" />
   <frame tileid="255" duration="420" />
  </animation>
 </tile>
 <tile id="256">
  <animation>
   <frame tileid="256" duration="420" />
   <frame tileid="257" duration="420" />
   <frame tileid="258" duration="420" />
  </animation>
 </tile>
 <tile id="259">
  <animation>
   <frame tileid="259" duration="420" />
   <frame tileid="260" duration="420" />
   <frame tileid="261" duration="420" />
  </animation>
 </tile>
 <tile id="262">
  <animation>
   <frame tileid="262" duration="420" />
   <frame tileid="263" duration="420" />
   <frame tileid="264" duration="420" />
  </animation>
 </tile>
 <tile id="265">
  <animation>
   <frame tileid="265" duration="420" />
   <frame tileid="266" duration="420" />
   <frame tileid="267" duration="420" />
  </animation>
 </tile>
 <tile id="268">
  <animation>
   <frame tileid="268" duration="420" />
   <frame tileid="269" duration="420" />
   <frame tileid="270" duration="420" />
  </animation>
 </tile>
 <tile id="271">
  <animation>
   <frame tileid="271" duration="420" />
   <frame tileid="272" duration="420" />
   <frame tileid="273" duration="420" />
  </animation>
 </tile>
 <tile id="274">
  <animation>
   <frame tileid="274" duration="420" />
   <frame tileid="275" duration="420" />
   <frame tileid="276" duration="420" />
  </animation>
 </tile>
 <wangsets>
  <wangset name="path" type="mixed" tile="-1">
   <wangcolor name="path" color="#dab27a" tile="-1" probability="1" />
   <wangtile tileid="0" wangid="0,0,0,0,0,0,0,0" />
   <wangtile tileid="1" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="2" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="3" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="4" wangid="0,0,0,0,1,1,1,0" />
   <wangtile tileid="5" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="6" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="7" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="8" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="9" wangid="0,0,1,0,1,1,1,0" />
   <wangtile tileid="10" wangid="0,0,1,1,1,0,0,0" />
   <wangtile tileid="11" wangid="0,0,1,1,1,0,1,0" />
   <wangtile tileid="12" wangid="0,0,1,1,1,1,1,0" />
   <wangtile tileid="13" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="14" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="15" wangid="1,0,0,0,0,0,1,1" />
   <wangtile tileid="16" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="17" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="18" wangid="1,0,0,0,1,0,1,1" />
   <wangtile tileid="19" wangid="1,0,0,0,1,1,1,0" />
   <wangtile tileid="20" wangid="1,0,0,0,1,1,1,1" />
   <wangtile tileid="21" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="22" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="23" wangid="1,0,1,0,0,0,1,1" />
   <wangtile tileid="24" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="25" wangid="1,0,1,0,1,0,1,0" />
   <wangtile tileid="26" wangid="1,0,1,0,1,0,1,1" />
   <wangtile tileid="27" wangid="1,0,1,0,1,1,1,0" />
   <wangtile tileid="28" wangid="1,0,1,0,1,1,1,1" />
   <wangtile tileid="29" wangid="1,0,1,1,1,0,0,0" />
   <wangtile tileid="30" wangid="1,0,1,1,1,0,1,0" />
   <wangtile tileid="31" wangid="1,0,1,1,1,0,1,1" />
   <wangtile tileid="32" wangid="1,0,1,1,1,1,1,0" />
   <wangtile tileid="33" wangid="1,0,1,1,1,1,1,1" />
   <wangtile tileid="34" wangid="1,1,1,0,0,0,0,0" />
   <wangtile tileid="35" wangid="1,1,1,0,0,0,1,0" />
   <wangtile tileid="36" wangid="1,1,1,0,0,0,1,1" />
   <wangtile tileid="37" wangid="1,1,1,0,1,0,0,0" />
   <wangtile tileid="38" wangid="1,1,1,0,1,0,1,0" />
   <wangtile tileid="39" wangid="1,1,1,0,1,0,1,1" />
   <wangtile tileid="40" wangid="1,1,1,0,1,1,1,0" />
   <wangtile tileid="41" wangid="1,1,1,0,1,1,1,1" />
   <wangtile tileid="42" wangid="1,1,1,1,1,0,0,0" />
   <wangtile tileid="43" wangid="1,1,1,1,1,0,1,0" />
   <wangtile tileid="44" wangid="1,1,1,1,1,0,1,1" />
   <wangtile tileid="45" wangid="1,1,1,1,1,1,1,0" />
   <wangtile tileid="46" wangid="1,1,1,1,1,1,1,1" />
  </wangset>
  <wangset name="cobble" type="mixed" tile="-1">
   <wangcolor name="cobble" color="#b9bcbd" tile="-1" probability="1" />
   <wangtile tileid="47" wangid="0,0,0,0,0,0,0,0" />
   <wangtile tileid="48" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="49" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="50" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="51" wangid="0,0,0,0,1,1,1,0" />
   <wangtile tileid="52" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="53" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="54" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="55" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="56" wangid="0,0,1,0,1,1,1,0" />
   <wangtile tileid="57" wangid="0,0,1,1,1,0,0,0" />
   <wangtile tileid="58" wangid="0,0,1,1,1,0,1,0" />
   <wangtile tileid="59" wangid="0,0,1,1,1,1,1,0" />
   <wangtile tileid="60" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="61" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="62" wangid="1,0,0,0,0,0,1,1" />
   <wangtile tileid="63" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="64" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="65" wangid="1,0,0,0,1,0,1,1" />
   <wangtile tileid="66" wangid="1,0,0,0,1,1,1,0" />
   <wangtile tileid="67" wangid="1,0,0,0,1,1,1,1" />
   <wangtile tileid="68" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="69" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="70" wangid="1,0,1,0,0,0,1,1" />
   <wangtile tileid="71" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="72" wangid="1,0,1,0,1,0,1,0" />
   <wangtile tileid="73" wangid="1,0,1,0,1,0,1,1" />
   <wangtile tileid="74" wangid="1,0,1,0,1,1,1,0" />
   <wangtile tileid="75" wangid="1,0,1,0,1,1,1,1" />
   <wangtile tileid="76" wangid="1,0,1,1,1,0,0,0" />
   <wangtile tileid="77" wangid="1,0,1,1,1,0,1,0" />
   <wangtile tileid="78" wangid="1,0,1,1,1,0,1,1" />
   <wangtile tileid="79" wangid="1,0,1,1,1,1,1,0" />
   <wangtile tileid="80" wangid="1,0,1,1,1,1,1,1" />
   <wangtile tileid="81" wangid="1,1,1,0,0,0,0,0" />
   <wangtile tileid="82" wangid="1,1,1,0,0,0,1,0" />
   <wangtile tileid="83" wangid="1,1,1,0,0,0,1,1" />
   <wangtile tileid="84" wangid="1,1,1,0,1,0,0,0" />
   <wangtile tileid="85" wangid="1,1,1,0,1,0,1,0" />
   <wangtile tileid="86" wangid="1,1,1,0,1,0,1,1" />
   <wangtile tileid="87" wangid="1,1,1,0,1,1,1,0" />
   <wangtile tileid="88" wangid="1,1,1,0,1,1,1,1" />
   <wangtile tileid="89" wangid="1,1,1,1,1,0,0,0" />
   <wangtile tileid="90" wangid="1,1,1,1,1,0,1,0" />
   <wangtile tileid="91" wangid="1,1,1,1,1,0,1,1" />
   <wangtile tileid="92" wangid="1,1,1,1,1,1,1,0" />
   <wangtile tileid="93" wangid="1,1,1,1,1,1,1,1" />
  </wangset>
  <wangset name="soil" type="mixed" tile="-1">
   <wangcolor name="soil" color="#96694e" tile="-1" probability="1" />
   <wangtile tileid="94" wangid="0,0,0,0,0,0,0,0" />
   <wangtile tileid="95" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="96" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="97" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="98" wangid="0,0,0,0,1,1,1,0" />
   <wangtile tileid="99" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="100" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="101" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="102" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="103" wangid="0,0,1,0,1,1,1,0" />
   <wangtile tileid="104" wangid="0,0,1,1,1,0,0,0" />
   <wangtile tileid="105" wangid="0,0,1,1,1,0,1,0" />
   <wangtile tileid="106" wangid="0,0,1,1,1,1,1,0" />
   <wangtile tileid="107" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="108" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="109" wangid="1,0,0,0,0,0,1,1" />
   <wangtile tileid="110" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="111" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="112" wangid="1,0,0,0,1,0,1,1" />
   <wangtile tileid="113" wangid="1,0,0,0,1,1,1,0" />
   <wangtile tileid="114" wangid="1,0,0,0,1,1,1,1" />
   <wangtile tileid="115" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="116" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="117" wangid="1,0,1,0,0,0,1,1" />
   <wangtile tileid="118" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="119" wangid="1,0,1,0,1,0,1,0" />
   <wangtile tileid="120" wangid="1,0,1,0,1,0,1,1" />
   <wangtile tileid="121" wangid="1,0,1,0,1,1,1,0" />
   <wangtile tileid="122" wangid="1,0,1,0,1,1,1,1" />
   <wangtile tileid="123" wangid="1,0,1,1,1,0,0,0" />
   <wangtile tileid="124" wangid="1,0,1,1,1,0,1,0" />
   <wangtile tileid="125" wangid="1,0,1,1,1,0,1,1" />
   <wangtile tileid="126" wangid="1,0,1,1,1,1,1,0" />
   <wangtile tileid="127" wangid="1,0,1,1,1,1,1,1" />
   <wangtile tileid="128" wangid="1,1,1,0,0,0,0,0" />
   <wangtile tileid="129" wangid="1,1,1,0,0,0,1,0" />
   <wangtile tileid="130" wangid="1,1,1,0,0,0,1,1" />
   <wangtile tileid="131" wangid="1,1,1,0,1,0,0,0" />
   <wangtile tileid="132" wangid="1,1,1,0,1,0,1,0" />
   <wangtile tileid="133" wangid="1,1,1,0,1,0,1,1" />
   <wangtile tileid="134" wangid="1,1,1,0,1,1,1,0" />
   <wangtile tileid="135" wangid="1,1,1,0,1,1,1,1" />
   <wangtile tileid="136" wangid="1,1,1,1,1,0,0,0" />
   <wangtile tileid="137" wangid="1,1,1,1,1,0,1,0" />
   <wangtile tileid="138" wangid="1,1,1,1,1,0,1,1" />
   <wangtile tileid="139" wangid="1,1,1,1,1,1,1,0" />
   <wangtile tileid="140" wangid="1,1,1,1,1,1,1,1" />
  </wangset>
  <wangset name="water" type="mixed" tile="-1">
   <wangcolor name="water" color="#3a76ab" tile="-1" probability="1" />
   <wangtile tileid="141" wangid="0,0,0,0,0,0,0,0" />
   <wangtile tileid="143" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="146" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="149" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="152" wangid="0,0,0,0,1,1,1,0" />
   <wangtile tileid="154" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="156" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="159" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="162" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="165" wangid="0,0,1,0,1,1,1,0" />
   <wangtile tileid="168" wangid="0,0,1,1,1,0,0,0" />
   <wangtile tileid="170" wangid="0,0,1,1,1,0,1,0" />
   <wangtile tileid="173" wangid="0,0,1,1,1,1,1,0" />
   <wangtile tileid="175" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="178" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="181" wangid="1,0,0,0,0,0,1,1" />
   <wangtile tileid="184" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="187" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="190" wangid="1,0,0,0,1,0,1,1" />
   <wangtile tileid="193" wangid="1,0,0,0,1,1,1,0" />
   <wangtile tileid="196" wangid="1,0,0,0,1,1,1,1" />
   <wangtile tileid="199" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="202" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="205" wangid="1,0,1,0,0,0,1,1" />
   <wangtile tileid="208" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="211" wangid="1,0,1,0,1,0,1,0" />
   <wangtile tileid="214" wangid="1,0,1,0,1,0,1,1" />
   <wangtile tileid="217" wangid="1,0,1,0,1,1,1,0" />
   <wangtile tileid="220" wangid="1,0,1,0,1,1,1,1" />
   <wangtile tileid="223" wangid="1,0,1,1,1,0,0,0" />
   <wangtile tileid="226" wangid="1,0,1,1,1,0,1,0" />
   <wangtile tileid="229" wangid="1,0,1,1,1,0,1,1" />
   <wangtile tileid="232" wangid="1,0,1,1,1,1,1,0" />
   <wangtile tileid="235" wangid="1,0,1,1,1,1,1,1" />
   <wangtile tileid="238" wangid="1,1,1,0,0,0,0,0" />
   <wangtile tileid="241" wangid="1,1,1,0,0,0,1,0" />
   <wangtile tileid="244" wangid="1,1,1,0,0,0,1,1" />
   <wangtile tileid="247" wangid="1,1,1,0,1,0,0,0" />
   <wangtile tileid="250" wangid="1,1,1,0,1,0,1,0" />
   <wangtile tileid="253" wangid="1,1,1,0,1,0,1,1" />
   <wangtile tileid="256" wangid="1,1,1,0,1,1,1,0" />
   <wangtile tileid="259" wangid="1,1,1,0,1,1,1,1" />
   <wangtile tileid="262" wangid="1,1,1,1,1,0,0,0" />
   <wangtile tileid="265" wangid="1,1,1,1,1,0,1,0" />
   <wangtile tileid="268" wangid="1,1,1,1,1,0,1,1" />
   <wangtile tileid="271" wangid="1,1,1,1,1,1,1,0" />
   <wangtile tileid="274" wangid="1,1,1,1,1,1,1,1" />
  </wangset>
 </wangsets>
</tileset>
