<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="ways" tilewidth="16" tileheight="16" tilecount="1088" columns="32">
 <image source="ways.png" width="512" height="544" />
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
 <tile id="277">
  <animation>
   <frame tileid="277" duration="420" />
   <frame tileid="278" duration="420" />
   <frame tileid="279" duration="420" />
  </animation>
 </tile>
 <tile id="280">
  <animation>
   <frame tileid="280" duration="420" />
   <frame tileid="281" duration="420" />
   <frame tileid="282" duration="420" />
  </animation>
 </tile>
 <tile id="285">
  <animation>
   <frame tileid="285" duration="420" />
   <frame tileid="286" duration="420" />
   <frame tileid="287" duration="420" />
  </animation>
 </tile>
 <tile id="288">
  <animation>
   <frame tileid="288" duration="420" />
   <frame tileid="289" duration="420" />
   <frame tileid="290" duration="420" />
  </animation>
 </tile>
 <tile id="291">
  <animation>
   <frame tileid="291" duration="420" />
   <frame tileid="292" duration="420" />
   <frame tileid="293" duration="420" />
  </animation>
 </tile>
 <tile id="296">
  <animation>
   <frame tileid="296" duration="420" />
   <frame tileid="286" duration="420" />
   <frame tileid="287" duration="420" />
  </animation>
 </tile>
 <tile id="297">
  <animation>
   <frame tileid="297" duration="420" />
   <frame tileid="298" duration="420" />
   <frame tileid="299" duration="420" />
  </animation>
 </tile>
 <tile id="300">
  <animation>
   <frame tileid="300" duration="420" />
   <frame tileid="301" duration="420" />
   <frame tileid="302" duration="420" />
  </animation>
 </tile>
 <tile id="305">
  <animation>
   <frame tileid="305" duration="420" />
   <frame tileid="286" duration="420" />
   <frame tileid="287" duration="420" />
  </animation>
 </tile>
 <tile id="306">
  <animation>
   <frame tileid="306" duration="420" />
   <frame tileid="307" duration="420" />
   <frame tileid="308" duration="420" />
  </animation>
 </tile>
 <tile id="311">
  <animation>
   <frame tileid="311" duration="420" />
   <frame tileid="312" duration="420" />
   <frame tileid="313" duration="420" />
  </animation>
 </tile>
 <tile id="317">
  <animation>
   <frame tileid="317" duration="420" />
   <frame tileid="278" duration="420" />
   <frame tileid="279" duration="420" />
  </animation>
 </tile>
 <tile id="318">
  <animation>
   <frame tileid="318" duration="420" />
   <frame tileid="319" duration="420" />
   <frame tileid="320" duration="420" />
  </animation>
 </tile>
 <tile id="323">
  <animation>
   <frame tileid="323" duration="420" />
   <frame tileid="324" duration="420" />
   <frame tileid="325" duration="420" />
  </animation>
 </tile>
 <tile id="327">
  <animation>
   <frame tileid="327" duration="420" />
   <frame tileid="328" duration="420" />
   <frame tileid="328" duration="420" />
  </animation>
 </tile>
 <tile id="329">
  <animation>
   <frame tileid="329" duration="420" />
   <frame tileid="330" duration="420" />
   <frame tileid="330" duration="420" />
  </animation>
 </tile>
 <tile id="331">
  <animation>
   <frame tileid="331" duration="420" />
   <frame tileid="332" duration="420" />
   <frame tileid="332" duration="420" />
  </animation>
 </tile>
 <tile id="335">
  <animation>
   <frame tileid="335" duration="420" />
   <frame tileid="336" duration="420" />
   <frame tileid="337" duration="420" />
  </animation>
 </tile>
 <tile id="338">
  <animation>
   <frame tileid="338" duration="420" />
   <frame tileid="339" duration="420" />
   <frame tileid="340" duration="420" />
  </animation>
 </tile>
 <tile id="341">
  <animation>
   <frame tileid="341" duration="420" />
   <frame tileid="342" duration="420" />
   <frame tileid="343" duration="420" />
  </animation>
 </tile>
 <tile id="344">
  <animation>
   <frame tileid="344" duration="420" />
   <frame tileid="345" duration="420" />
   <frame tileid="346" duration="420" />
  </animation>
 </tile>
 <tile id="347">
  <animation>
   <frame tileid="347" duration="420" />
   <frame tileid="348" duration="420" />
   <frame tileid="349" duration="420" />
  </animation>
 </tile>
 <tile id="350">
  <animation>
   <frame tileid="350" duration="420" />
   <frame tileid="324" duration="420" />
   <frame tileid="325" duration="420" />
  </animation>
 </tile>
 <tile id="351">
  <animation>
   <frame tileid="351" duration="420" />
   <frame tileid="352" duration="420" />
   <frame tileid="353" duration="420" />
  </animation>
 </tile>
 <tile id="355">
  <animation>
   <frame tileid="355" duration="420" />
   <frame tileid="356" duration="420" />
   <frame tileid="357" duration="420" />
  </animation>
 </tile>
 <tile id="358">
  <animation>
   <frame tileid="358" duration="420" />
   <frame tileid="359" duration="420" />
   <frame tileid="360" duration="420" />
  </animation>
 </tile>
 <tile id="361">
  <animation>
   <frame tileid="361" duration="420" />
   <frame tileid="362" duration="420" />
   <frame tileid="363" duration="420" />
  </animation>
 </tile>
 <tile id="364">
  <animation>
   <frame tileid="364" duration="420" />
   <frame tileid="365" duration="420" />
   <frame tileid="366" duration="420" />
  </animation>
 </tile>
 <tile id="367">
  <animation>
   <frame tileid="367" duration="420" />
   <frame tileid="368" duration="420" />
   <frame tileid="369" duration="420" />
  </animation>
 </tile>
 <tile id="370">
  <animation>
   <frame tileid="370" duration="420" />
   <frame tileid="371" duration="420" />
   <frame tileid="372" duration="420" />
  </animation>
 </tile>
 <tile id="374">
  <animation>
   <frame tileid="374" duration="420" />
   <frame tileid="375" duration="420" />
   <frame tileid="376" duration="420" />
  </animation>
 </tile>
 <tile id="377">
  <animation>
   <frame tileid="377" duration="420" />
   <frame tileid="378" duration="420" />
   <frame tileid="379" duration="420" />
  </animation>
 </tile>
 <tile id="380">
  <animation>
   <frame tileid="380" duration="420" />
   <frame tileid="381" duration="420" />
   <frame tileid="382" duration="420" />
  </animation>
 </tile>
 <tile id="383">
  <animation>
   <frame tileid="383" duration="420" />
   <frame tileid="384" duration="420" />
   <frame tileid="385" duration="420" />
  </animation>
 </tile>
 <tile id="386">
  <animation>
   <frame tileid="386" duration="420" />
   <frame tileid="387" duration="420" />
   <frame tileid="388" duration="420" />
  </animation>
 </tile>
 <tile id="389">
  <animation>
   <frame tileid="389" duration="420" />
   <frame tileid="375" duration="420" />
   <frame tileid="376" duration="420" />
  </animation>
 </tile>
 <tile id="390">
  <animation>
   <frame tileid="390" duration="420" />
   <frame tileid="391" duration="420" />
   <frame tileid="392" duration="420" />
  </animation>
 </tile>
 <tile id="393">
  <animation>
   <frame tileid="393" duration="420" />
   <frame tileid="394" duration="420" />
   <frame tileid="395" duration="420" />
  </animation>
 </tile>
 <tile id="398">
  <animation>
   <frame tileid="398" duration="420" />
   <frame tileid="399" duration="420" />
   <frame tileid="400" duration="420" />
  </animation>
 </tile>
 <tile id="401">
  <animation>
   <frame tileid="401" duration="420" />
   <frame tileid="402" duration="420" />
   <frame tileid="403" duration="420" />
  </animation>
 </tile>
 <tile id="404">
  <animation>
   <frame tileid="404" duration="420" />
   <frame tileid="405" duration="420" />
   <frame tileid="406" duration="420" />
  </animation>
 </tile>
 <tile id="407">
  <animation>
   <frame tileid="407" duration="420" />
   <frame tileid="408" duration="420" />
   <frame tileid="409" duration="420" />
  </animation>
 </tile>
 <tile id="410">
  <animation>
   <frame tileid="410" duration="420" />
   <frame tileid="411" duration="420" />
   <frame tileid="412" duration="420" />
  </animation>
 </tile>
 <tile id="413">
  <animation>
   <frame tileid="413" duration="420" />
   <frame tileid="414" duration="420" />
   <frame tileid="415" duration="420" />
  </animation>
 </tile>
 <tile id="416">
  <animation>
   <frame tileid="416" duration="420" />
   <frame tileid="417" duration="420" />
   <frame tileid="418" duration="420" />
  </animation>
 </tile>
 <tile id="419">
  <animation>
   <frame tileid="419" duration="420" />
   <frame tileid="420" duration="420" />
   <frame tileid="421" duration="420" />
  </animation>
 </tile>
 <tile id="422">
  <animation>
   <frame tileid="422" duration="420" />
   <frame tileid="423" duration="420" />
   <frame tileid="424" duration="420" />
  </animation>
 </tile>
 <tile id="425">
  <animation>
   <frame tileid="425" duration="420" />
   <frame tileid="426" duration="420" />
   <frame tileid="427" duration="420" />
  </animation>
 </tile>
 <tile id="428">
  <animation>
   <frame tileid="428" duration="420" />
   <frame tileid="429" duration="420" />
   <frame tileid="430" duration="420" />
  </animation>
 </tile>
 <tile id="431">
  <animation>
   <frame tileid="431" duration="420" />
   <frame tileid="432" duration="420" />
   <frame tileid="433" duration="420" />
  </animation>
 </tile>
 <tile id="434">
  <animation>
   <frame tileid="434" duration="420" />
   <frame tileid="435" duration="420" />
   <frame tileid="436" duration="420" />
  </animation>
 </tile>
 <tile id="437">
  <animation>
   <frame tileid="437" duration="420" />
   <frame tileid="324" duration="420" />
   <frame tileid="438" duration="420" />
  </animation>
 </tile>
 <tile id="440">
  <animation>
   <frame tileid="440" duration="420" />
   <frame tileid="441" duration="420" />
   <frame tileid="442" duration="420" />
  </animation>
 </tile>
 <tile id="443">
  <animation>
   <frame tileid="443" duration="420" />
   <frame tileid="444" duration="420" />
   <frame tileid="293" duration="420" />
  </animation>
 </tile>
 <tile id="446">
  <animation>
   <frame tileid="446" duration="420" />
   <frame tileid="447" duration="420" />
   <frame tileid="448" duration="420" />
  </animation>
 </tile>
 <tile id="450">
  <animation>
   <frame tileid="450" duration="420" />
   <frame tileid="451" duration="420" />
   <frame tileid="452" duration="420" />
  </animation>
 </tile>
 <tile id="453">
  <animation>
   <frame tileid="453" duration="420" />
   <frame tileid="454" duration="420" />
   <frame tileid="455" duration="420" />
  </animation>
 </tile>
 <tile id="456">
  <animation>
   <frame tileid="456" duration="420" />
   <frame tileid="457" duration="420" />
   <frame tileid="458" duration="420" />
  </animation>
 </tile>
 <tile id="459">
  <animation>
   <frame tileid="459" duration="420" />
   <frame tileid="460" duration="420" />
   <frame tileid="461" duration="420" />
  </animation>
 </tile>
 <tile id="462">
  <animation>
   <frame tileid="462" duration="420" />
   <frame tileid="463" duration="420" />
   <frame tileid="464" duration="420" />
  </animation>
 </tile>
 <tile id="465">
  <animation>
   <frame tileid="465" duration="420" />
   <frame tileid="466" duration="420" />
   <frame tileid="436" duration="420" />
  </animation>
 </tile>
 <tile id="467">
  <animation>
   <frame tileid="467" duration="420" />
   <frame tileid="468" duration="420" />
   <frame tileid="287" duration="420" />
  </animation>
 </tile>
 <tile id="469">
  <animation>
   <frame tileid="469" duration="420" />
   <frame tileid="470" duration="420" />
   <frame tileid="471" duration="420" />
  </animation>
 </tile>
 <tile id="472">
  <animation>
   <frame tileid="472" duration="420" />
   <frame tileid="473" duration="420" />
   <frame tileid="474" duration="420" />
  </animation>
 </tile>
 <tile id="475">
  <animation>
   <frame tileid="475" duration="420" />
   <frame tileid="476" duration="420" />
   <frame tileid="477" duration="420" />
  </animation>
 </tile>
 <tile id="478">
  <animation>
   <frame tileid="478" duration="420" />
   <frame tileid="479" duration="420" />
   <frame tileid="353" duration="420" />
  </animation>
 </tile>
 <tile id="480">
  <animation>
   <frame tileid="480" duration="420" />
   <frame tileid="481" duration="420" />
   <frame tileid="482" duration="420" />
  </animation>
 </tile>
 <tile id="483">
  <animation>
   <frame tileid="483" duration="420" />
   <frame tileid="484" duration="420" />
   <frame tileid="485" duration="420" />
  </animation>
 </tile>
 <tile id="486">
  <animation>
   <frame tileid="486" duration="420" />
   <frame tileid="286" duration="420" />
   <frame tileid="487" duration="420" />
  </animation>
 </tile>
 <tile id="488">
  <animation>
   <frame tileid="488" duration="420" />
   <frame tileid="489" duration="420" />
   <frame tileid="490" duration="420" />
  </animation>
 </tile>
 <tile id="505">
  <animation>
   <frame tileid="505" duration="420" />
   <frame tileid="506" duration="420" />
   <frame tileid="507" duration="420" />
  </animation>
 </tile>
 <tile id="525">
  <animation>
   <frame tileid="525" duration="420" />
   <frame tileid="278" duration="420" />
   <frame tileid="526" duration="420" />
  </animation>
 </tile>
 <tile id="545">
  <animation>
   <frame tileid="545" duration="420" />
   <frame tileid="546" duration="420" />
   <frame tileid="547" duration="420" />
  </animation>
 </tile>
 <tile id="548">
  <animation>
   <frame tileid="548" duration="420" />
   <frame tileid="549" duration="420" />
   <frame tileid="550" duration="420" />
  </animation>
 </tile>
 <tile id="551">
  <animation>
   <frame tileid="551" duration="420" />
   <frame tileid="552" duration="420" />
   <frame tileid="418" duration="420" />
  </animation>
 </tile>
 <tile id="598">
  <animation>
   <frame tileid="598" duration="420" />
   <frame tileid="435" duration="420" />
   <frame tileid="599" duration="420" />
  </animation>
 </tile>
 <tile id="613">
  <animation>
   <frame tileid="613" duration="420" />
   <frame tileid="324" duration="420" />
   <frame tileid="325" duration="420" />
  </animation>
 </tile>
 <tile id="757">
  <animation>
   <frame tileid="757" duration="420" />
   <frame tileid="758" duration="420" />
   <frame tileid="759" duration="420" />
  </animation>
 </tile>
 <tile id="767">
  <animation>
   <frame tileid="767" duration="420" />
   <frame tileid="768" duration="420" />
   <frame tileid="769" duration="420" />
  </animation>
 </tile>
 <tile id="778">
  <animation>
   <frame tileid="778" duration="420" />
   <frame tileid="489" duration="420" />
   <frame tileid="779" duration="420" />
  </animation>
 </tile>
 <tile id="802">
  <animation>
   <frame tileid="802" duration="420" />
   <frame tileid="803" duration="420" />
   <frame tileid="804" duration="420" />
  </animation>
 </tile>
 <tile id="807">
  <animation>
   <frame tileid="807" duration="420" />
   <frame tileid="808" duration="420" />
   <frame tileid="809" duration="420" />
  </animation>
 </tile>
 <tile id="810">
  <animation>
   <frame tileid="810" duration="420" />
   <frame tileid="811" duration="420" />
   <frame tileid="812" duration="420" />
  </animation>
 </tile>
 <tile id="813">
  <animation>
   <frame tileid="813" duration="420" />
   <frame tileid="814" duration="420" />
   <frame tileid="815" duration="420" />
  </animation>
 </tile>
 <tile id="833">
  <animation>
   <frame tileid="833" duration="420" />
   <frame tileid="834" duration="420" />
   <frame tileid="835" duration="420" />
  </animation>
 </tile>
 <tile id="836">
  <animation>
   <frame tileid="836" duration="420" />
   <frame tileid="837" duration="420" />
   <frame tileid="838" duration="420" />
  </animation>
 </tile>
 <tile id="840">
  <animation>
   <frame tileid="840" duration="420" />
   <frame tileid="841" duration="420" />
   <frame tileid="842" duration="420" />
  </animation>
 </tile>
 <tile id="854">
  <animation>
   <frame tileid="854" duration="420" />
   <frame tileid="855" duration="420" />
   <frame tileid="856" duration="420" />
  </animation>
 </tile>
 <tile id="858">
  <animation>
   <frame tileid="858" duration="420" />
   <frame tileid="859" duration="420" />
   <frame tileid="860" duration="420" />
  </animation>
 </tile>
 <tile id="871">
  <animation>
   <frame tileid="871" duration="420" />
   <frame tileid="872" duration="420" />
   <frame tileid="436" duration="420" />
  </animation>
 </tile>
 <tile id="887">
  <animation>
   <frame tileid="887" duration="420" />
   <frame tileid="278" duration="420" />
   <frame tileid="279" duration="420" />
  </animation>
 </tile>
 <tile id="895">
  <animation>
   <frame tileid="895" duration="420" />
   <frame tileid="896" duration="420" />
   <frame tileid="897" duration="420" />
  </animation>
 </tile>
 <tile id="900">
  <animation>
   <frame tileid="900" duration="420" />
   <frame tileid="352" duration="420" />
   <frame tileid="353" duration="420" />
  </animation>
 </tile>
 <tile id="907">
  <animation>
   <frame tileid="907" duration="420" />
   <frame tileid="908" duration="420" />
   <frame tileid="909" duration="420" />
  </animation>
 </tile>
 <tile id="910">
  <animation>
   <frame tileid="910" duration="420" />
   <frame tileid="911" duration="420" />
   <frame tileid="912" duration="420" />
  </animation>
 </tile>
 <tile id="913">
  <animation>
   <frame tileid="913" duration="420" />
   <frame tileid="914" duration="420" />
   <frame tileid="915" duration="420" />
  </animation>
 </tile>
 <tile id="931">
  <animation>
   <frame tileid="931" duration="420" />
   <frame tileid="932" duration="420" />
   <frame tileid="933" duration="420" />
  </animation>
 </tile>
 <tile id="934">
  <animation>
   <frame tileid="934" duration="420" />
   <frame tileid="935" duration="420" />
   <frame tileid="936" duration="420" />
  </animation>
 </tile>
 <tile id="945">
  <animation>
   <frame tileid="945" duration="420" />
   <frame tileid="946" duration="420" />
   <frame tileid="947" duration="420" />
  </animation>
 </tile>
 <tile id="970">
  <animation>
   <frame tileid="970" duration="420" />
   <frame tileid="971" duration="420" />
   <frame tileid="972" duration="420" />
  </animation>
 </tile>
 <tile id="990">
  <animation>
   <frame tileid="990" duration="420" />
   <frame tileid="991" duration="420" />
   <frame tileid="992" duration="420" />
  </animation>
 </tile>
 <tile id="995">
  <animation>
   <frame tileid="995" duration="420" />
   <frame tileid="996" duration="420" />
   <frame tileid="997" duration="420" />
  </animation>
 </tile>
 <tile id="998">
  <animation>
   <frame tileid="998" duration="420" />
   <frame tileid="999" duration="420" />
   <frame tileid="1000" duration="420" />
  </animation>
 </tile>
 <tile id="1007">
  <animation>
   <frame tileid="1007" duration="420" />
   <frame tileid="239" duration="420" />
   <frame tileid="240" duration="420" />
  </animation>
 </tile>
 <tile id="1008">
  <animation>
   <frame tileid="1008" duration="420" />
   <frame tileid="1009" duration="420" />
   <frame tileid="1010" duration="420" />
  </animation>
 </tile>
 <tile id="1011">
  <animation>
   <frame tileid="1011" duration="420" />
   <frame tileid="1012" duration="420" />
   <frame tileid="1013" duration="420" />
  </animation>
 </tile>
 <tile id="1014">
  <animation>
   <frame tileid="1014" duration="420" />
   <frame tileid="1015" duration="420" />
   <frame tileid="1016" duration="420" />
  </animation>
 </tile>
 <tile id="1020">
  <animation>
   <frame tileid="1020" duration="420" />
   <frame tileid="1021" duration="420" />
   <frame tileid="1022" duration="420" />
  </animation>
 </tile>
 <tile id="1023">
  <animation>
   <frame tileid="1023" duration="420" />
   <frame tileid="1024" duration="420" />
   <frame tileid="1025" duration="420" />
  </animation>
 </tile>
 <tile id="1029">
  <animation>
   <frame tileid="1029" duration="420" />
   <frame tileid="1030" duration="420" />
   <frame tileid="1031" duration="420" />
  </animation>
 </tile>
 <tile id="1032">
  <animation>
   <frame tileid="1032" duration="420" />
   <frame tileid="1033" duration="420" />
   <frame tileid="1034" duration="420" />
  </animation>
 </tile>
 <tile id="1035">
  <animation>
   <frame tileid="1035" duration="420" />
   <frame tileid="1036" duration="420" />
   <frame tileid="1037" duration="420" />
  </animation>
 </tile>
 <tile id="1040">
  <animation>
   <frame tileid="1040" duration="420" />
   <frame tileid="1041" duration="420" />
   <frame tileid="1042" duration="420" />
  </animation>
 </tile>
 <tile id="1043">
  <animation>
   <frame tileid="1043" duration="420" />
   <frame tileid="1044" duration="420" />
   <frame tileid="1045" duration="420" />
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
