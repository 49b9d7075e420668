"""In: nothing; out: the weights that `tests/learn/quotes.py` learnt, in hundredths: feature and number."""

WEIGHTS = {
    "cue": """
QFalse -9,5,-34,23,51  QFalse) 31,-145,186,-66,-1  QFalse, 15,-120,92,44,-40  QFalse- -5,-118,165,-29,-33
QFalse. 24,-52,52,-35,-25  QFalse: -60,-93,-17,-91,213  QFalse; -20,-195,170,54,0  QFalseB -18,-70,-42,141,-2
QFalseD 2,-80,-24,119,-2  QFalseG 32,28,-77,40,-52  QFalseH 57,-76,-89,83,-23  QFalseM -3,-79,-71,171,-34
QFalseN 32,71,-63,-62,-32  QFalseO 3,34,10,-9,2  QFalseT 14,4,-33,60,-49  QFalseV 5,-70,-32,140,-50
QFalseW 28,103,-23,-121,-49  QFalseY -24,-58,99,44,-50  QFalseZ 65,-21,-87,-38,-49  QFalseb 45,-43,52,-54,-11
QFalsec 45,-112,99,-71,-51  QFalseh 31,91,-111,-73,-56  QFalsej 23,-31,-51,72,-38  QFalsem 50,84,-166,-49,30
QFalsen 29,65,-60,-9,-50  QFalseo 9,-18,46,-28,-34  QFalses 7,-44,23,40,-54  QFalset 3,91,-103,-84,-44
QFalsex -78,28,-1,92,-14  QTrue, 138,-52,51,-11,-55  QTrue- 111,-162,93,-43,-5  QTrue. 66,-101,52,-63,-24
QTrue: 93,-50,-46,8,45  QTrueB 39,-10,2,-27,-15  QTrueG 82,0,-29,-70,-11  QTrueH 134,-64,-10,-61,-2
QTrueM 57,-57,-69,75,-1  QTrueN 104,90,-10,-27,-63  QTrueO 62,26,-53,-6,-58  QTrueQ 20,19,-79,34,-15
QTrueT 70,-18,-35,-69,-57  QTrueV 9,-68,-78,52,94  QTrueW 82,98,-82,-115,-22  QTrueY 9,-48,33,41,-39
QTrueZ 8,1,-54,73,-14  QTruec 108,-123,-9,-62,-20  QTrueh 66,97,-160,-50,-39  QTruem 36,45,-47,-22,-40
QTruen 54,31,-26,-47,-64  QTrueo 64,-11,0,-73,-69  QTrues 35,-93,21,-23,61  QTruet 37,69,-92,-72,-53
b 32,24,-22,-22,-44  bf=# 22,23,-53,-62,48  bf=' 48,2,-54,-78,-25  bf=) -5,61,-10,37,-96  bf=, -2,22,-4,10,-35
bf=- 22,51,-39,-73,30  bf=: 119,10,-55,-85,-3  bf=G 18,11,9,-33,-33  bf=L 128,62,-181,-8,-1  bf=N 12,11,0,-5,-19
bf=Q -44,36,20,-22,-55  bf=V 36,-40,-20,-23,-44  bf=Z 6,-27,-14,19,0  bf=^ 59,42,-83,-77,5  bf=a 32,-17,-13,-58,-15
bf=about 98,-72,-22,-23,-3  bf=after 7,80,-19,-60,-13  bf=against 114,-28,-26,-53,0  bf=an 24,36,-24,-30,-27
bf=and 56,70,-49,-74,-58  bf=as 68,-85,49,-56,-17  bf=at 97,-68,-12,-18,-1  bf=b 39,17,-19,-42,-59
bf=before 6,109,-98,-5,-1  bf=but 22,67,-114,40,-31  bf=by 37,87,-80,-42,-35  bf=enough 53,-41,-10,-2,0
bf=for 68,-75,-15,-42,-35  bf=from 34,40,-47,-15,-6  bf=he 16,28,-7,11,-41  bf=her 47,14,-41,-55,-41
bf=his 43,24,-78,-28,-45  bf=i -21,29,-13,49,-36  bf=in 24,31,-51,13,-41  bf=into 71,-13,-56,-1,0
bf=it 19,17,7,-3,-50  bf=its 79,-50,-41,-7,-2  bf=j 20,26,-26,-13,-48  bf=many -21,98,-47,-25,-2
bf=more 14,-2,60,-53,-18  bf=most 7,-58,39,12,-2  bf=n 19,0,6,3,-54  bf=of 48,-21,-8,-64,-48  bf=on 19,76,-57,-57,27
bf=or 66,-5,-49,-30,-9  bf=q 45,-36,-15,-36,-38  bf=she 1,5,4,26,-29  bf=so -48,-65,74,50,-6  bf=than 98,-44,-28,-38,0
bf=that 64,-57,-56,-77,-29  bf=the 39,-58,17,-61,-34  bf=their 9,25,17,-28,-21  bf=them -35,26,-23,56,-12
bf=they 38,6,-22,-24,-51  bf=this 73,-50,68,-91,-13  bf=those 55,23,-65,-27,-5  bf=up 67,-5,-58,-1,1
bf=v 16,-53,62,-18,-3  bf=we 7,54,57,-101,-18  bf=what 47,-105,13,56,-5  bf=when -54,77,47,-24,-12
bf=which 8,1,21,-2,-37  bf=while 52,56,-43,-63,-8  bf=who 34,51,-44,-17,-55  bf=without -38,-43,7,69,-3
bf=y 29,48,-24,-30,-47  bf=you 32,57,19,-91,-21  comma-,say 131,2,-48,-87,0  comma-Nopinion -25,-87,40,77,0
comma-Nstance 98,-44,-133,-14,-14  comma-Nstatement 20,-129,131,-9,-9  comma-nopinion 19,0,-51,45,-20
comma-nstance 31,-25,20,-42,-41  comma-nstatement 12,68,-8,-42,-42  commaN,say -198,-4,-4,106,-20
commaN,state 31,-147,67,71,-2  commaNQsay -14,-110,49,5,-9  commaNQstate -4,-71,30,64,-4
commaNQvoice -131,-85,130,67,0  commaN^say -112,67,-76,-28,164  commah,say 17,-92,-57,106,-24
commah,state -9,-63,62,51,0  commahQsay 60,-82,18,-7,0  commahQstate -33,-35,49,33,-5  commahQvoice -87,-18,46,54,0
commahQwrite 85,-35,22,-54,0  commah^state 80,-20,-3,-52,0  comman,say 2,-125,-37,156,-4
comman,show -165,-47,48,182,0  end=False-, -5,17,11,-4,-15  end=False-- -57,-59,34,-22,110
end=False-G 35,13,-45,-45,-14  end=False-N 5,49,-50,12,-26  end=False-Q -10,-42,34,2,-54  end=False-V -1,27,-1,39,-51
end=False-Z 26,-17,37,-46,-29  end=False-^ 55,51,-83,-77,7  end=False-b 18,25,-12,-5,-47
end=False-c 33,56,-33,-33,-50  end=False-j 7,-10,-3,40,-41  end=False-n 20,20,3,-41,-53  end=False-o 26,33,-29,-6,-35
end=False-s 40,59,-82,0,-40  end=False-t -9,-18,40,-22,36  end=FalseN, -7,26,-53,19,-13
end=FalseN,O -48,31,68,-22,-29  end=FalseN,^ 33,-45,-67,83,-7  end=FalseN,c -26,-6,-3,51,-10
end=FalseN,o -15,29,-28,-13,4  end=FalseN- -30,15,-61,-15,97  end=FalseN: 68,15,-57,-21,0
end=FalseNG -1,-65,35,64,-16  end=FalseNQ -58,-11,11,56,-26  end=FalseNV 82,-42,-58,-87,-35
end=FalseNV, -9,37,-32,38,-11  end=FalseNV^ 9,55,-19,-12,-7  end=FalseNW -13,-7,33,43,-36
end=FalseNZ 111,-68,-28,-27,-5  end=FalseN^ -12,40,-49,-13,-16  end=FalseNb 23,48,22,-66,-19
end=FalseNc -10,22,10,15,-29  end=FalseNco -2,-23,-2,64,-19  end=FalseNn 11,-82,-49,119,-4
end=FalseNo 14,-5,2,-18,-15  end=FalseNoV 44,-15,-23,-2,-2  end=FalseNoo 34,12,-33,-5,0  end=FalseNs 0,18,-18,-17,22
end=FalseNt 43,-78,8,17,-45  end=FalseNw -24,-116,77,95,-17  end=FalseYn -52,-50,66,62,-3
end=FalseYo -3,12,-39,71,-21  end=Falseh, -8,35,-62,47,-25  end=FalsehG 40,-90,-27,70,-3
end=FalsehQ -102,-91,52,103,-42  end=FalsehV 94,-97,-67,-63,-43  end=FalsehW 20,-13,-12,16,-48
end=FalsehZ 85,-117,-52,59,-10  end=Falseh^ -40,60,-49,-29,-23  end=Falsehb 64,-47,-45,8,-7
end=Falsehc -19,65,-7,-34,-40  end=Falsehn 26,-58,-26,60,-39  end=Falsehs 5,50,-9,0,-44  end=Falseht 50,-79,-37,34,-43
end=Falsehw -48,-50,54,69,-18  end=Falsen, -16,56,-28,47,-50  end=Falsen,b 40,22,9,-65,-4  end=FalsenB 5,40,46,-42,-34
end=FalsenG 22,24,9,-43,-37  end=FalsenH 59,-25,29,-81,-20  end=FalsenO 13,46,10,-14,-48
end=FalsenOV -16,71,-30,-5,-1  end=FalsenT -7,1,41,17,-27  end=FalsenV 16,18,39,-84,-6  end=FalsenW 4,-1,-29,60,-40
end=FalsenZ 37,-1,-55,13,-15  end=Falsen^ -30,60,26,3,-52  end=Falsenb 36,27,-3,-73,-39  end=Falsenc -1,53,-4,7,-47
end=FalsencV 15,57,-20,-36,-5  end=Falsenco 21,70,-47,-7,-31  end=Falseno 11,27,-11,0,-39
end=Falsenoo -26,11,-2,65,-9  end=Falsenr -7,39,87,-64,-21  end=Falsens 9,56,17,-23,-44  end=Falsent -3,-60,88,42,-34
end=Falsento 0,40,16,-6,-19  end=Falsew, 23,20,9,-8,-50  end=FalsewN 27,-21,-6,11,-30  end=Falsewn 52,-11,-24,-35,-42
end=True-N 14,-63,104,-29,-28  end=True-j 11,-33,-62,-7,88  end=True-n 56,-63,-31,-45,-45
end=TrueN, -85,-117,130,-28,-14  end=TrueNQ -80,-80,70,-52,-13  end=TrueN^ -31,-134,5,-49,218
end=Trueh, -99,-59,121,-25,-5  end=TruehQ -41,-72,53,-51,-4  end=Truehs 106,-27,-58,-20,0
end=Truen, -34,-73,103,-53,-3  end=TruenV 90,-20,-69,0,-5  end=Truenc 7,-51,81,-22,-5  end=Trueno 33,-71,40,-27,-1
end=Truens -20,-81,30,-55,168  f=according -14,-46,42,17,-23  f=accuse 32,13,-29,17,-38  f=allow 38,-26,-54,-19,-31
f=ask -9,27,-2,-28,-1  f=ask+support 3,54,16,-43,-33  f=call 21,7,-29,17,-38  f=colon 36,-6,-55,-37,-15
f=criticize 41,1,-3,-7,-53  f=dash 67,-31,-30,-14,-11  f=learn 49,-34,-32,-21,-46  f=opinion 37,-22,3,-25,-56
f=other 35,-19,-29,-30,-54  f=praise 49,-10,13,-24,-50  f=promise 8,20,-11,-2,-15  f=refuse 44,17,-24,-16,-27
f=say -12,5,18,0,-21  f=seem 23,-59,-3,37,-30  f=show 46,-7,-8,-24,-38  f=speak 35,-2,-18,-39,-10
f=speak+learn 17,36,-19,-24,-11  f=stance 32,-5,-5,-40,-58  f=state 7,23,-3,-6,-29  f=state+allow 24,25,-2,-32,-34
f=state+speak 29,23,-10,-17,-33  f=statement 30,2,-18,-49,-40  f=support 45,-4,3,-37,-56  f=sure 35,11,-14,-34,-57
f=tell 19,19,-12,1,-12  f=think 30,-18,0,-6,-47  f=think+want 36,20,-32,5,-22  f=urge 30,8,5,-21,-54
f=urge+call 18,4,-22,21,-12  f=voice 23,26,0,-49,-42  f=want 38,-26,-18,-24,-58  f=write 25,-22,-1,-3,-13
f=write+allow 58,-49,-18,-22,-22  fa=according N -44,-37,26,20,48  fa=according a -66,8,41,4,-11
fa=according n -50,-59,64,40,-2  fa=according the -58,-20,47,35,-19  fa=accuse N -49,49,-23,23,-5
fa=accuse of 104,-115,-12,44,0  fa=accuse the -34,94,-10,-57,0  fa=allow a 19,73,-31,-29,-47
fa=allow him -48,51,-1,-1,0  fa=allow n 24,-32,-35,61,-26  fa=allow the -62,-29,-16,-19,177
fa=allow y 84,-52,-26,-11,-5  fa=ask N 7,-47,2,76,-4  fa=ask about 71,9,-88,3,-3  fa=ask for 104,-40,-41,-17,-1
fa=call , 120,-21,-44,-58,-1  fa=call N 10,21,-44,43,-17  fa=call a -12,-11,39,-6,-2  fa=call as -5,-48,-74,75,-22
fa=call by 42,-139,100,9,-1  fa=call her -21,81,-27,-29,-2  fa=call him -48,35,74,-53,-7  fa=call in -34,-110,127,23,0
fa=call n -12,-54,37,59,-17  fa=call the 23,40,-85,36,-21  fa=call to 45,-183,102,47,0  fa=colon N 30,30,-30,-30,-30
fa=colon Q -1,5,-37,29,34  fa=colon ^ 19,-55,-20,-21,75  fa=criticize , 45,-108,82,-14,1
fa=criticize N -15,90,-57,-66,-29  fa=criticize against -115,118,29,-32,0  fa=criticize as -60,-130,-40,211,0
fa=criticize by -84,-87,178,-18,0  fa=criticize him -72,89,-4,-12,0  fa=criticize in 96,-121,61,-36,0
fa=criticize j -49,79,-7,-22,0  fa=criticize n 32,40,-25,-41,-5  fa=criticize the -25,91,-41,-53,-15
fa=learn the 9,53,-22,-17,-6  fa=opinion , -36,31,2,53,-8  fa=opinion about -11,116,-121,-4,-1
fa=opinion and 99,-68,-60,-1,-1  fa=opinion in 78,7,-106,-4,-3  fa=opinion n 122,-94,-41,0,1
fa=opinion of -4,50,18,-29,-27  fa=opinion that 72,-6,-39,-20,-20  fa=other , 18,28,4,-29,-21
fa=other . 37,-28,5,-22,-22  fa=other N -13,-44,67,-35,67  fa=other a 26,47,-47,-37,-34  fa=other for 9,-28,-34,76,-10
fa=other from 34,-82,59,-9,-1  fa=other his 22,55,-63,-16,-10  fa=other in 39,-52,23,-39,-31
fa=other j 23,-9,18,-23,-17  fa=other n 23,-9,-1,-11,-49  fa=other out -17,25,-50,78,-1  fa=other the 30,3,-2,-44,-42
fa=other to 22,16,-59,22,-33  fa=other up -24,21,-33,68,-3  fa=praise N -24,20,75,-26,-22  fa=praise n 49,-17,-20,-5,1
fa=praise to 134,-131,-8,-3,0  fa=promise n 70,-129,-15,79,-2  fa=promise that -57,77,-2,-13,-1
fa=promise to 63,33,-47,-61,-31  fa=refuse to -15,63,-48,13,-21  fa=say , 12,-36,-51,81,-47  fa=say . 40,-86,34,-59,10
fa=say : -7,-23,-94,47,92  fa=say L -28,-4,34,7,-14  fa=say N 12,29,-11,53,-51  fa=say a -18,-48,103,-36,0
fa=say about -47,-25,-82,31,118  fa=say he 28,34,-84,6,-43  fa=say in -32,-11,14,5,38  fa=say it 54,37,-38,-53,-17
fa=say n -25,-7,20,46,-19  fa=say of -22,-74,-24,61,116  fa=say she 8,45,-61,1,-19  fa=say that 32,39,-90,-1,-40
fa=say the 23,18,-23,-9,-40  fa=say they 51,24,-54,-15,-28  fa=say to 19,-88,39,31,-1  fa=seem V 8,-23,11,23,-1
fa=seem like -2,-69,-86,152,0  fa=seem n -2,-64,-59,130,-3  fa=seem to -4,-9,-34,35,16  fa=show , -16,-83,35,83,0
fa=show N -32,80,-52,-17,-7  fa=show a -13,91,-30,-18,-6  fa=show her -149,17,-6,139,-1
fa=show that -7,71,-64,-33,-24  fa=show up 97,-58,-34,-5,0  fa=speak , 74,-106,55,-23,-12  fa=speak N 16,68,-70,-14,-8
fa=speak Z 8,47,-15,-10,-9  fa=speak a 15,40,-30,-13,-4  fa=speak about -49,56,-10,28,-24
fa=speak as -47,56,-147,152,-22  fa=speak at -41,-10,98,-16,-13  fa=speak from 27,-113,-19,-12,96
fa=speak in -18,-120,50,-25,133  fa=speak more -106,132,-8,-2,-1  fa=speak n -22,-31,148,-34,-28
fa=speak of 93,-38,-21,-8,-27  fa=speak on 19,64,-20,-38,-29  fa=speak out -214,107,1,67,66
fa=speak the 24,77,-54,-30,-26  fa=speak to -46,16,47,9,17  fa=stance , 42,-62,34,-42,-33
fa=stance . 39,-53,20,-39,-38  fa=stance V 61,-23,-45,-6,-5  fa=stance Z -14,-100,140,1,1
fa=stance and 87,-59,-48,-6,-2  fa=stance by -41,-33,109,-2,-1  fa=stance for 7,59,-124,63,-35
fa=stance from -67,-50,164,-58,-15  fa=stance in 82,-134,4,-19,-19  fa=stance is -40,-1,68,-4,1
fa=stance n 89,-61,-76,-13,-12  fa=stance of -4,67,26,-44,-35  fa=stance on -18,94,-34,-24,-21
fa=stance to 22,63,-61,-48,-48  fa=state , -81,49,-48,56,-36  fa=state - -63,111,-16,-26,-2
fa=state . 38,-76,58,-40,-38  fa=state : -86,-19,45,50,28  fa=state G 11,14,-10,-9,-2  fa=state N -74,-56,-21,94,104
fa=state V -12,-72,83,16,0  fa=state a 1,43,30,-67,-6  fa=state about -77,125,-28,-22,0  fa=state and 61,-39,-9,-3,0
fa=state by -4,-151,131,-13,-2  fa=state from 69,-34,-26,-7,-1  fa=state his 1,52,-8,-38,-6
fa=state in -56,-79,99,59,-9  fa=state n 16,8,-61,62,-27  fa=state of -61,-17,-13,-80,166
fa=state that -50,59,-58,-60,-16  fa=state the 23,61,-14,-80,-23  fa=state to 11,43,39,-115,-18
fa=statement , 22,7,15,-36,-35  fa=statement . 39,-54,21,-38,-38  fa=statement : -10,62,-11,-2,-17
fa=statement G 53,-48,-4,-3,-3  fa=statement N -14,62,-33,-1,0  fa=statement V 25,-47,53,-23,-23
fa=statement about 2,67,-37,-16,-18  fa=statement and 60,-52,-6,-2,-2  fa=statement by -65,-17,88,0,0
fa=statement for -30,-63,-56,0,172  fa=statement from 14,38,-26,-8,-8  fa=statement n 73,-100,-35,-33,-33
fa=statement of -35,87,36,-21,-21  fa=statement that 54,13,-30,-28,-28  fa=statement to 41,8,-34,-30,-30
fa=statement was -142,-51,-23,171,180  fa=support , -21,68,-8,-15,0  fa=support . 74,-100,23,-7,-2
fa=support G 9,78,-75,-16,1  fa=support N 66,39,-84,-34,-33  fa=support by 30,-211,100,58,0
fa=support her -22,74,-49,-1,0  fa=support n 44,40,-56,-20,-18  fa=support the 86,-3,-60,-27,-24
fa=sure , 93,-3,-85,-25,-1  fa=sure N 75,-42,-41,-24,-8  fa=sure about -42,126,-65,-32,1  fa=sure in -103,87,-43,60,0
fa=sure j 96,-72,-23,-3,0  fa=sure n 33,-54,62,-47,-28  fa=sure of -73,75,49,-30,-3  fa=sure that 10,58,-51,-25,-11
fa=sure to -17,13,33,50,-35  fa=tell N -27,15,9,2,4  fa=tell a -109,91,56,-33,-6  fa=tell n -8,56,-57,10,-32
fa=tell the 4,56,33,-76,-23  fa=think , -50,-65,52,21,150  fa=think . 47,-64,47,-39,-14  fa=think N -24,-36,78,26,-20
fa=think V 2,143,-39,-110,1  fa=think Z -87,-41,172,-39,0  fa=think a -27,56,-46,66,-15
fa=think about -66,74,50,-23,-8  fa=think and 63,-77,30,-21,0  fa=think as 8,59,-155,55,-6  fa=think by 16,-75,4,60,1
fa=think for 7,-62,-127,132,1  fa=think in -51,64,22,3,-3  fa=think j 55,6,38,-116,-5  fa=think n 31,-56,-7,22,-27
fa=think on 51,-108,83,-16,0  fa=think that 62,45,-66,-90,-30  fa=think the 38,14,-28,-23,-28
fa=think they -66,9,-16,78,0  fa=think to 37,2,-133,32,-30  fa=think who 136,-109,-15,-11,0  fa=urge , 24,-79,88,-27,0
fa=urge a -26,82,-27,-16,0  fa=urge by -1,-114,38,78,0  fa=urge for -82,95,-19,29,-5  fa=urge j -18,50,-17,-12,1
fa=urge n 22,0,39,-35,-27  fa=urge to -53,-22,30,86,-6  fa=urge+call N -8,33,-25,37,-14
fa=urge+call Q -3,-46,-3,54,-8  fa=urge+call for -33,98,-50,-85,-14  fa=urge+call on 18,106,-50,-113,-3
fa=voice . 36,-40,34,-21,-18  fa=voice : -115,25,-35,-2,134  fa=voice G 39,3,-25,-19,-17  fa=voice and 22,-100,76,-1,0
fa=voice down 89,-175,85,-1,0  fa=voice in 49,13,-64,-10,-9  fa=voice that -85,94,-4,-1,0
fa=voice to 39,-20,-1,-48,-43  fa=want , -1,53,67,-103,-1  fa=want . 50,-67,16,-23,-11  fa=want a 103,-102,-26,-32,-9
fa=want by -36,-121,113,50,0  fa=want for -37,92,-25,44,-27  fa=want in 66,-90,14,-21,-6  fa=want n 42,61,-39,-69,-26
fa=want to 8,32,-24,31,-52  fa=write , -74,19,-26,89,-14  fa=write . 23,-36,36,-19,-19  fa=write N -167,-11,112,74,-4
fa=write in -40,-63,-23,86,76  fa=write the -13,-49,-29,-36,126  faa=accordingN , 25,41,-156,103,-15
faa=accordingN N 0,-76,-50,78,64  faa=accordingthe N 4,-47,-3,83,-10  faa=accordingthe n -73,92,32,-33,0
faa=allowa n 44,28,-17,-18,-37  faa=call+learna n -6,77,-34,-37,-1  faa=callas a -36,167,-33,-21,-1
faa=callthe n 70,18,-20,-64,-10  faa=colonN N 57,-36,-10,-9,-10  faa=colonQ ^ -18,22,-34,41,46
faa=colon^ ^ 19,-55,-20,-21,75  faa=criticizeN n 145,-142,-1,-1,0  faa=learnthe n 75,-68,-6,-5,0
faa=opinionof the 52,-3,-49,-1,0  faa=other. ^ 36,-27,7,-22,-21  faa=otherN ' -84,123,-27,-3,0
faa=otherN N -51,-29,-34,-7,179  faa=othera n 34,23,-34,-23,-22  faa=otherby N 110,-37,-74,-9,1
faa=otherby n -7,-80,92,-3,0  faa=otherfrom the -124,-25,154,-4,0  faa=otherher n -54,84,-20,-12,0
faa=otherin N 60,-44,-16,-2,-1  faa=otherin n -29,-47,100,-1,1  faa=otherin the -66,47,80,-15,0
faa=otherj n 13,-81,95,-5,-3  faa=othern , 62,-60,-6,-4,-3  faa=othern by -65,-85,144,-2,0
faa=othern from -177,-124,103,177,0  faa=othern n 16,31,-15,-8,-7  faa=othern to 62,-59,-3,0,1
faa=otherthe j -52,94,-11,-1,1  faa=otherthe n 8,22,39,-33,-32  faa=otherto N -8,-99,-13,123,1
faa=praiseN ' -58,81,-24,-1,0  faa=praiseN N -47,77,-33,-1,0  faa=praisethe n 49,-14,-23,-10,1
faa=promiseto b 15,2,-29,54,-19  faa=refuseto b 55,-6,-40,28,-18  faa=say, G 54,-81,91,-96,-16
faa=say, Q 18,62,-104,27,-29  faa=say. ^ 6,-83,41,-59,11  faa=sayL N -27,-6,34,7,-14  faa=sayN ' 21,55,-25,-49,-1
faa=sayN , -97,-35,39,78,-3  faa=sayN . 122,-6,-59,-17,1  faa=sayN N -24,-48,41,-1,-44  faa=sayN n -13,-34,88,-46,0
faa=sayhe was 59,-12,-3,-13,-1  faa=sayhe would -78,-45,-3,161,0  faa=sayin a 12,23,-48,-6,95
faa=sayon N -102,65,88,-49,0  faa=saythat he -133,48,-1,81,1  faa=saythe N -19,-38,-1,96,-2
faa=saythe j 18,34,31,-74,-1  faa=saythe n -61,5,78,19,-30  faa=saythey V -122,1,-4,124,0
faa=seemn to -31,107,-29,-43,-1  faa=seemto b 5,44,16,2,-14  faa=seemto have 44,-89,-41,-3,77
faa=seemto n -69,122,-33,-9,-2  faa=showa n 70,-53,-9,-6,0  faa=speakabout N -78,115,-30,-8,-1
faa=speakabout the -21,71,-39,-8,-2  faa=speakin N 28,-115,96,-4,-9  faa=speakmore than 96,-90,-5,-1,0
faa=speakon the -18,-4,65,-13,-5  faa=speakout that -26,71,-28,-20,-1  faa=speakthe n 72,-17,-32,-21,-17
faa=speakto N -41,65,-88,-31,88  faa=speakto n 58,-92,53,-16,-4  faa=speakto the 44,60,-70,-31,-22
faa=stance. ^ 38,-52,21,-39,-38  faa=stancefrom N 79,-19,-7,-19,1  faa=stancein N 54,-25,-21,0,0
faa=stanceof the 3,-4,73,-3,-1  faa=stanceon n 65,-30,-31,-1,0  faa=stanceto b 34,30,-41,-40,-40
faa=stanceto n -9,66,-15,-10,-9  faa=state, G 13,-26,74,-61,0  faa=state. ^ 36,-76,59,-40,-38
faa=stateN N -103,2,62,50,-9  faa=statement, the -85,-60,143,0,0  faa=statement. ^ 38,-52,22,-37,-37
faa=statementabout N -43,67,-4,0,0  faa=statementfor the -133,-13,-26,0,150  faa=statementof n 2,-28,83,-4,-4
faa=statethat L -44,-61,-8,122,-1  faa=statethat N 127,-21,-33,-38,-26  faa=statethat n 92,-24,-17,-25,-3
faa=statethat the 35,-5,53,-36,-28  faa=statethe n 93,37,-78,-55,-11  faa=stateto N -30,-50,110,-29,0
faa=support. ^ 58,-83,30,-7,-2  faa=supportthe n 6,56,-34,-15,-13  faa=sureN n 60,-51,-3,-1,0
faa=sureto b 20,12,-40,23,-28  faa=sureto n -171,-42,174,42,0  faa=tellN . -77,-51,28,-6,100
faa=tellN N -61,46,14,25,-25  faa=tellN that -53,140,-78,-17,-3  faa=think. ^ 47,-64,47,-39,-14
faa=thinka n -10,-79,-22,135,-4  faa=thinkas N 61,-19,-8,-8,-1  faa=thinkthe j 49,-20,-7,-20,0
faa=thinkthe n -13,3,19,34,-18  faa=thinkto b 26,37,-54,8,-18  faa=urge+callN N 24,-64,-12,69,-3
faa=voice. ^ 36,-40,34,-21,-18  faa=voiceto b 36,-54,35,-29,-28  faa=want# n 8,-158,160,-11,0
faa=want. ^ 49,-67,16,-22,-11  faa=wanta n -17,98,-20,-28,-3  faa=wantfor N 10,52,-29,-11,-3
faa=wantin n -160,207,-42,-1,0  faa=wantthe n -18,67,-9,-25,0  faa=wantto b 8,45,0,7,-49
faa=wantto n -17,120,-35,-15,-21  faa=write. ^ 23,-36,36,-19,-19  faa=writeN N -60,-30,0,103,-5
faa=writein a -94,-28,20,117,-15  fh=accordingN, 85,-26,-142,79,61  fh=accordingN. 46,-52,4,70,-13
fh=accordingn, 60,33,-172,101,-2  fh=accuseNO 64,32,-6,-91,-1  fh=allownO -46,92,-6,-8,-5
fh=allowno -82,-45,-21,101,154  fh=askoN -23,122,-49,-46,-3  fh=askon -92,115,-69,45,-5
fh=call+learnno -9,-123,41,94,-4  fh=call. -3,4,65,-53,-1  fh=callNo 107,-95,-5,-7,0  fh=callno 30,18,38,-80,-9
fh=callnr -35,85,-3,-47,-1  fh=callns -24,89,-23,-44,-3  fh=callon -27,45,24,11,-17  fh=callsj -114,-44,142,18,-1
fh=callsn 33,87,-95,9,-10  fh=colon 19,-55,-20,-21,75  fh=colonN, 53,-45,-3,-2,-3  fh=colonN. -25,52,1,1,0
fh=colonNV -66,69,0,0,-1  fh=colonQ -18,22,-34,41,46  fh=colonn. 109,-114,1,0,0  fh=criticizeNc -84,106,-8,-15,0
fh=criticizeNo -14,60,-28,-34,-16  fh=criticizeoN -17,61,23,-39,-6  fh=criticizeon -24,-63,28,85,-4
fh=learnnO 134,-132,-2,-4,0  fh=learnoN 37,-113,83,-7,0  fh=opinion. 74,-83,-30,-24,-22  fh=opinionON 39,-163,149,-3,0
fh=opinionOn 38,22,-53,-8,-7  fh=opinionoN -21,32,53,-15,-10  fh=opinionon 8,22,34,-31,-27
fh=opiniontn -20,68,-10,-1,0  fh=other. 40,-30,-1,-23,-23  fh=otherN, 59,-27,-43,-6,-5  fh=otherN. 23,-85,73,-4,-3
fh=otherNo 33,22,-46,-9,-8  fh=otherTN -38,21,-26,74,-1  fh=otherTn -40,39,-19,79,-6  fh=othern, 39,-1,-26,-22,-21
fh=othernG 99,-102,-2,-2,1  fh=othernO -20,42,78,-24,-21  fh=othernT 10,-43,97,-22,-19  fh=othernY 105,-99,-7,-1,0
fh=othernc 43,-5,-18,-27,-10  fh=otherno -5,-2,72,13,-43  fh=otheroN -7,78,38,-51,-39  fh=otheroY 0,-78,-10,87,1
fh=otheron 16,63,-42,-27,-47  fh=otheroo -26,47,-82,75,0  fh=othersn 75,-45,-29,-13,0  fh=praisenc 112,-104,-6,-2,0
fh=praiseon -16,-80,46,53,0  fh=promiseTb 15,2,-29,54,-19  fh=refuseTb 55,-6,-40,28,-18  fh=say,G 54,-81,91,-96,-16
fh=say,Q 18,62,-104,27,-29  fh=say,n -50,122,-11,-62,0  fh=say. -27,-75,38,-23,10  fh=sayBn -16,83,-57,2,-1
fh=sayN, -34,-188,75,101,-46  fh=sayN. -68,-57,94,-80,-19  fh=sayNB -20,66,-80,29,-9  fh=sayNH 5,22,-74,65,0
fh=sayNM 30,12,-69,49,-4  fh=sayNO 103,-100,18,-39,1  fh=sayNo -45,-68,137,-25,0  fh=sayON -80,51,55,7,-38
fh=sayYt -38,110,-45,-29,0  fh=sayhB -25,68,-57,-63,-33  fh=sayhH 3,66,-37,-56,-11  fh=sayhM 41,16,-49,7,-29
fh=sayhV -65,-2,-57,161,-17  fh=sayhr 76,-28,-8,-31,0  fh=saynB 110,69,-117,-111,-15  fh=saynH -77,75,-49,49,0
fh=saynM 115,49,-111,-66,-6  fh=saynO -63,53,-14,14,-3  fh=saynr -47,144,-49,-43,0  fh=sayoY -117,40,10,77,-5
fh=sayon 9,-68,44,-82,88  fh=sayth 64,-62,-7,60,-2  fh=saytn 52,7,-10,-24,-4  fh=seemTH 44,-89,-41,-3,77
fh=seemTb 5,44,16,2,-14  fh=seemnT -16,0,116,-101,-1  fh=seemns -4,-128,-3,136,0  fh=seemoN 98,-13,61,-144,0
fh=seemon 65,48,-103,-31,-13  fh=shownT 76,-29,-18,-26,1  fh=showno -12,-8,22,63,-19  fh=showon 5,-112,108,11,0
fh=speak. 97,-72,-49,-15,-14  fh=speakOn -68,95,-15,-6,-5  fh=speakTN 13,14,-30,-67,66  fh=speakTn 5,58,25,-76,-20
fh=speakn, 58,-24,-26,-6,-1  fh=speakn. -81,-23,-13,-3,146  fh=speaknZ -15,75,-56,-2,-1  fh=speakno 33,7,3,-27,-23
fh=speakoN 7,26,-47,-37,64  fh=speakoW -36,78,-33,-8,-5  fh=speakon -22,36,9,-8,22  fh=speakoo -67,68,-40,-28,64
fh=speakot -23,64,-25,-17,-1  fh=speaksn 20,-115,38,65,-6  fh=stance. -13,88,53,-40,-39  fh=stanceON 21,64,-40,-28,-17
fh=stanceOn 7,38,35,-23,-18  fh=stanceTN -7,76,-40,-5,-5  fh=stanceTb 22,52,-42,-40,-40  fh=stanceTn 18,41,-27,-16,-16
fh=stanceoN 18,62,-19,-46,-40  fh=stanceon -5,62,40,-68,-42  fh=stancesn -83,17,76,-1,0
fh=state+callno 11,-104,-57,160,-6  fh=state,G 14,-27,74,-61,0  fh=state,N -55,86,19,-31,0
fh=state. 12,-35,57,-41,-39  fh=stateN. -4,-85,166,-92,-2  fh=stateTN -24,-20,75,-30,-1  fh=statement 70,-74,-3,0,0
fh=statement. -1,91,13,-40,-40  fh=statementBn -1,-156,-7,176,0  fh=statementHV -122,123,-1,0,0
fh=statementOn 15,-10,61,-12,-12  fh=statementTn 21,14,-8,-6,-5  fh=statementVo -29,0,98,-7,-7
fh=statementcn 51,-32,-22,-21,-21  fh=statementoN 25,42,-40,-28,-28  fh=statementon -25,19,64,-35,49
fh=statementsn -125,-51,177,0,0  fh=statementth -9,41,0,1,1  fh=statementtn -8,48,-1,0,0
fh=staten. -38,-32,126,-24,-2  fh=statenT 107,-19,-50,-50,-6  fh=stateno 33,-17,42,-22,-18
fh=stateoY -27,87,82,-136,-10  fh=stateon -2,52,-6,-12,-25  fh=statetN -67,56,-49,26,-34  fh=stateth -3,55,-40,-49,-20
fh=statetn 13,19,22,-45,-35  fh=support. -84,191,19,-8,-4  fh=supportN, 35,47,-64,-10,-9  fh=supportN. 27,82,-88,-8,-7
fh=supportn. -14,75,-41,-5,-3  fh=supportnT -48,79,-25,-2,1  fh=supportno 37,43,-64,-8,-7
fh=supportnt -31,48,-11,-1,0  fh=supportoN -1,79,-8,-31,-1  fh=supporton -30,-7,33,87,-7  fh=sure. 86,-79,-37,-20,-10
fh=sureOn 71,-5,-56,-9,0  fh=sureTb 22,6,-40,23,-28  fh=sureon -20,16,-24,61,-7  fh=tellN, 10,-78,-21,-24,114
fh=tellN. 70,-182,61,-21,113  fh=tellNh -22,123,-78,-19,-8  fh=tellNo 31,-97,-9,114,-15
fh=tellNt -54,146,-134,-38,-12  fh=tellmO 106,-185,-4,86,-4  fh=tellnt 47,46,-53,-50,-8  fh=think. -7,44,29,100,-15
fh=thinkBn -35,70,-57,22,0  fh=thinkTb 26,37,-54,8,-18  fh=thinkhB -25,-16,-16,63,1  fh=thinknM -29,80,-16,-33,1
fh=thinknT -75,-72,-31,179,0  fh=thinknY 14,-62,103,-51,0  fh=thinknc 3,-91,119,-30,1  fh=thinkno 15,17,78,-88,-24
fh=thinkoG -27,38,-81,74,0  fh=thinkoN -5,-101,-10,129,-7  fh=thinkoY 202,-83,-92,-24,0  fh=thinkon 44,-22,-42,7,-26
fh=urge+callnc 27,-118,-3,94,-1  fh=urge+callno -89,-36,-7,139,-8  fh=urge+calloN -44,59,71,-86,-6
fh=urge+callon -26,71,34,-110,-12  fh=urgeNT 23,46,-31,-25,-4  fh=urgenT 20,48,-30,-22,-11  fh=urgeno 46,7,-34,-14,-7
fh=urgeoN -7,95,-21,-51,0  fh=urgeon 0,23,-76,88,-15  fh=voice. -4,58,30,-22,-19  fh=voiceTN -55,99,-19,0,0
fh=voiceTb 1,51,34,-29,-28  fh=voiceTn -42,74,77,-18,-17  fh=voiceoN 46,-92,46,-8,-7  fh=voiceoT 115,-117,-19,0,0
fh=voiceon 38,41,-62,-30,-28  fh=voiceoo -50,56,11,0,1  fh=want. -47,140,12,-24,-13  fh=wantTN -8,52,-26,-13,1
fh=wantTb 8,45,0,7,-49  fh=wantTn 26,-57,-38,72,-21  fh=wantoG -92,42,-41,99,0  fh=wantoN 16,-11,-12,56,-24
fh=wanton -19,14,112,-64,-24  fh=write. 25,-36,36,-20,-20  fh=writenO -16,56,17,-47,-6  fh=writeno -25,21,-67,-43,124
fh=writeon -13,-9,11,-40,65  firstaccording -39,23,12,-1,4  firstaccuse 60,-22,23,-13,-27  firstallow 13,23,33,-53,-36
firstask -12,3,85,-12,-43  firstask+support -20,31,69,-32,-21  firstcall -8,-17,10,47,-22
firstcall+learn 53,27,-3,-60,-19  firstcall+support 47,70,-23,-92,-6  firstcolon 9,43,-53,-27,15
firstcriticize 10,59,-41,-6,-49  firsthearsay 44,-136,-42,134,-17  firstlearn 5,24,-1,13,-38
firstopinion 36,8,-23,-49,-52  firstother 19,17,5,-36,-59  firstpraise 36,44,-25,-37,-45  firstpromise 25,-15,-32,31,9
firstpromise+allow 62,49,-21,-90,-19  firstrefuse 33,27,50,-96,-15  firstsay 3,25,11,-21,-32
firstseem 1,51,-30,23,-10  firstshow 13,-26,45,1,-23  firstspeak 8,23,-4,-31,5  firstspeak+learn 35,56,-76,-16,-3
firststance 20,6,15,-30,-57  firststate 1,6,55,-23,-25  firststate+allow -37,5,36,54,-24
firststate+speak -9,43,-13,8,-23  firststate+voice 27,15,9,-43,-6  firststatement 33,13,-29,-58,-44
firstsupport 28,-4,34,-37,-52  firstsupport+think -67,108,54,-33,-41  firstsure 23,-23,7,1,-53
firsttell -35,24,44,-15,-21  firstthink 11,-1,20,1,-38  firstthink+want -66,20,2,64,-12  firsturge 39,53,-66,-11,-49
firsturge+call 21,11,12,-43,16  firstvoice 5,3,62,-36,-30  firstwant 14,19,-12,12,-55  firstwarn -68,72,-24,19,-15
firstwrite 13,21,26,-25,-18  firstwrite+allow -42,86,-14,16,-10  fql=accordingno -89,-33,60,21,-19
fql=accuseno 79,-50,-43,59,-36  fql=allowno 44,-54,-45,-24,-29  fql=askno 46,5,-133,51,11
fql=callno 23,-34,-16,26,-37  fql=colonno 29,12,-55,-35,-13  fql=criticizeno 27,-19,35,11,-52
fql=hearsayno -8,-77,-79,156,-25  fql=learnno 30,0,-15,-16,-45  fql=opinionno 28,15,-25,-22,-56
fql=otherno 31,-23,-15,-24,-50  fql=praiseno -1,10,72,-18,-49  fql=promise+allowno 8,46,11,-36,-31
fql=promiseno 28,12,-51,18,-13  fql=refuseno -13,55,-13,-5,-26  fql=say 30,-43,18,18,-49  fql=sayN 67,-66,7,11,-1
fql=sayh 36,-86,31,-9,-8  fql=sayno 22,35,-131,-2,-15  fql=seemno 36,-42,-72,42,-29  fql=showno 10,12,22,-5,-37
fql=speak+learnno 101,-45,-3,-21,-9  fql=speakno 33,-23,-19,-22,-3  fql=stanceno 24,6,8,-39,-58
fql=state+allowno 32,37,-48,-22,-33  fql=state+callno 22,45,-134,34,12  fql=state+speakno 66,13,-22,-54,-30
fql=state+voiceno 90,73,-152,-15,-7  fql=stateN 81,-105,30,-14,-9  fql=stateh -45,56,48,-74,-6
fql=statehV, -58,-9,-31,100,-1  fql=statementno 17,30,-7,-48,-38  fql=stateno 57,23,-66,-30,-23
fql=supportno 8,55,30,-35,-55  fql=sureno 30,17,-4,-32,-56  fql=tellN 5,-82,57,15,-24  fql=tellno 2,72,-132,-11,12
fql=think+showno 56,-40,-32,24,-8  fql=thinkno 7,25,-4,18,-46  fql=urge+callno -37,39,-9,14,-9
fql=urge+supportno 28,47,-78,16,-16  fql=urgeno 34,11,-20,-9,-53  fql=voiceno 51,11,-72,-64,-39
fql=wantno 36,-17,-18,-24,-58  fql=writeh 48,-47,58,-73,-2  fql=writeno 31,86,-125,-14,11
fqr=accordingno 7,-45,72,-107,-11  fqr=accuseno -24,19,-21,61,-35  fqr=allowno 27,39,-40,-56,-24
fqr=ask+supportno 42,0,30,-37,-31  fqr=askno -16,-13,30,55,14  fqr=callno 30,6,-14,-21,-34  fqr=colon -1,5,-37,29,34
fqr=colonno 45,-13,-53,-54,-27  fqr=criticizeno 4,12,16,26,-51  fqr=learnno 36,-16,-21,-13,-44
fqr=opinionno 17,15,11,-22,-56  fqr=otherno 33,-9,-19,-36,-59  fqr=praiseno 45,7,15,-47,-48
fqr=promise+allowno 69,-53,8,-3,-30  fqr=promiseno 39,-29,11,5,-9  fqr=say 67,13,-41,-25,-1
fqr=say, 18,62,-104,27,-29  fqr=sayno -12,-39,60,-42,-10  fqr=seemno -16,7,19,46,-27  fqr=showno 26,12,7,-26,-36
fqr=speak+learnno -49,85,-16,-21,-8  fqr=speakno 22,-15,2,-26,-3  fqr=stanceno 10,44,6,-38,-58
fqr=state+allowno 95,-40,28,-7,-32  fqr=state+callno 83,-81,49,-32,14  fqr=state+speakno 64,-29,45,-64,-29
fqr=state+voiceno 8,-38,33,11,-6  fqr=statementno 29,2,-10,-59,-36  fqr=stateno 45,-52,44,-8,-22
fqr=support+allowno 97,-76,51,-78,-5  fqr=support+thinkno 186,-47,-98,-36,-46  fqr=supportno 7,60,27,-34,-55
fqr=sureno 30,19,-8,-30,-56  fqr=tellno 12,-67,109,-31,4  fqr=thinkno 4,47,0,7,-46  fqr=urge+call -3,-46,-3,54,-8
fqr=urge+callno 56,-50,-42,67,12  fqr=urge+supportno 49,-33,-73,52,-14  fqr=urgeno 36,-61,32,-4,-53
fqr=voice+supportno 133,-60,-53,-40,-3  fqr=voiceno 44,-59,7,-64,-38  fqr=wantno 16,51,-11,-16,-57
fqr=warnno 6,-7,13,29,-15  fqr=write+allowno 25,2,-9,-10,-19  fqr=writeno 40,-66,73,-75,-21
fs=according- -87,136,-64,21,19  fs=accordingN, -45,-105,90,51,-4  fs=accordingn, 19,-49,18,52,-28
fs=accuse- 5,-44,-28,69,0  fs=accuseN -5,-28,108,-11,-13  fs=accusen 11,-22,-62,81,1  fs=allow- 5,3,-5,42,-31
fs=allowN -15,30,9,-40,57  fs=allown 6,25,56,-51,-38  fs=ask+support- 61,11,-63,-6,-5  fs=ask- -69,-31,167,38,-13
fs=askW 12,74,-93,-11,-3  fs=askh 35,12,11,-48,-5  fs=askn -14,56,124,-163,-3  fs=call+learnN 67,28,-92,-1,-5
fs=call+learnh 135,-72,-58,-24,0  fs=call+learnn 30,-106,-31,103,-2  fs=call- -7,-1,96,-35,-37  fs=callN -27,4,-1,9,55
fs=callh 6,-3,-1,29,-28  fs=calln -2,-3,-14,56,-41  fs=callnc -78,117,-31,-8,-1  fs=callw -52,83,-18,9,0
fs=colon- -5,3,-30,-33,91  fs=colonN 8,89,-41,-43,-56  fs=colonn 10,-38,-46,5,56  fs=criticize- 17,-85,0,112,-22
fs=criticizeN 10,9,17,0,-34  fs=criticizen 16,0,35,-27,-24  fs=opinion- 8,34,-6,-3,-54  fs=other- 30,-17,-9,-55,-19
fs=otherN 3,33,23,-15,-51  fs=otherN, 33,48,-56,-27,-12  fs=otherY 1,62,-44,-9,1  fs=otherY, 130,-118,-8,-2,0
fs=otherh 6,11,-38,60,-43  fs=othern 16,38,-13,-25,-53  fs=othern, 43,-59,-58,70,-12  fs=otherno -30,108,-18,-6,-5
fs=othernt 13,51,-23,-11,-8  fs=otherw 10,-50,56,16,-39  fs=praiseN -17,0,27,28,-20  fs=praiseN, -51,86,-28,-5,0
fs=praiseh 54,65,-83,-39,-6  fs=praisen, 0,87,-72,-15,0  fs=praisew 30,-17,-108,99,1
fs=promise+allowN 3,60,-31,-27,-1  fs=promise+allowh -66,-19,42,41,-1  fs=promiseN 11,7,35,-97,54
fs=refuse- -13,-89,-25,126,-1  fs=refuseN 39,-34,76,-59,-1  fs=refuseh 111,-57,-18,-36,0  fs=refusen 66,2,-37,-29,0
fs=say- -19,-50,34,3,-43  fs=sayN 32,-10,-12,0,6  fs=sayN, -148,16,54,45,25  fs=sayh 40,-10,-5,11,-17
fs=sayn -84,3,-15,106,-54  fs=sayn, -50,-19,172,-45,-37  fs=sayw 61,2,-30,-12,-5  fs=seem- -31,-8,39,45,-14
fs=seemN 24,-32,47,-20,46  fs=seemh 65,61,-7,-65,-23  fs=seemn 6,-87,53,46,-23  fs=seemnt 132,-40,-8,-85,-2
fs=show- -22,-48,96,-53,59  fs=showN 11,13,-5,26,-34  fs=showh 49,-76,15,30,-10  fs=shown 9,-6,15,31,-39
fs=shownc 56,-51,-2,-1,0  fs=shownt -58,77,-15,-4,0  fs=speak+learn- 88,-83,-3,-1,0  fs=speak- 2,13,-22,-46,70
fs=speakN, -38,-4,-78,74,75  fs=speakh -19,46,82,-74,-43  fs=speakn 13,41,-42,-11,2  fs=speakno -95,121,-23,-1,-2
fs=speaknt -134,-5,158,-7,-4  fs=speakw 31,124,-90,-75,-5  fs=stance- 26,-1,12,-37,-57
fs=state+allowN 28,39,-81,19,-10  fs=state+callN -89,49,96,-39,-13  fs=state+voiceN -141,46,21,74,-4
fs=state- 18,7,-22,3,-23  fs=stateN, -64,20,72,-6,-17  fs=stateY -11,-113,105,23,0  fs=stateh -34,-2,-19,84,-41
fs=statement- 16,31,-7,-47,-36  fs=statementno -3,69,-29,-3,-13  fs=staten 7,27,-12,29,-46
fs=staten, -33,-36,-34,9,125  fs=support- 49,28,-49,-36,-32  fs=supportN 27,16,-9,7,-37  fs=supportY -64,80,-17,-1,0
fs=supporth 42,-55,42,-42,-26  fs=supportn 19,4,-5,25,-36  fs=supportnc -24,-110,135,-2,0  fs=supportnt 22,11,-31,-4,0
fs=supportw 44,77,-112,-22,-10  fs=sure- 10,-26,49,-1,-44  fs=sureN -8,14,-60,87,-20  fs=sureh 76,-27,-5,-60,-30
fs=tell- 117,-14,-51,-45,-13  fs=tellN 80,-61,-15,42,-4  fs=tellh 117,-32,-86,-14,86  fs=telln 18,-66,-36,103,-13
fs=tellw 138,-107,-24,-7,-2  fs=think+wantN -91,-32,-27,154,-1  fs=think+wanth 59,-69,-27,48,0
fs=think- 17,-4,-17,27,-40  fs=thinkN 5,34,-35,32,-44  fs=thinkh 65,-35,7,-72,-49  fs=thinkn 28,43,7,-47,-47
fs=thinknc 73,13,-13,-67,0  fs=urge+call- 55,35,-65,-40,-11  fs=urge+callN -33,-1,-8,-6,83
fs=urge+callN, -96,40,-11,80,-1  fs=urge+callh 19,-2,106,-53,-10  fs=urge+calln 21,-58,23,49,-17
fs=urge- -20,32,7,48,-26  fs=urgeN -21,12,42,19,-28  fs=urgeh -11,-52,61,21,-13  fs=urgen 18,34,-38,11,-29
fs=voice- 10,-22,83,-35,-34  fs=voiceN 27,-51,12,-27,8  fs=voiceh 38,-8,-45,-6,-37  fs=voicen 21,47,-9,-52,-44
fs=want- 18,35,-18,-17,-39  fs=wantN 21,48,-31,-7,-46  fs=wanth -9,-15,73,15,-47  fs=wantn 5,29,28,-16,-47
fs=wantn, 90,-44,-22,-23,1  fs=wantw 58,37,-36,-67,-18  fs=write+allowN -42,63,70,-84,-4  fs=write- 6,-52,66,-44,39
fs=writeN -51,-83,23,74,54  fs=writen -2,-113,46,101,-29  fs=writen, 81,-33,19,-48,-17  fs=writenc 68,-57,-4,-1,0
fsb=according-, 55,-81,-16,112,-9  fsb=according-^ 32,20,-51,-27,52  fsb=accuseN^ -59,58,8,-7,-3
fsb=allow-b -115,41,86,-3,0  fsb=allowN, -9,-45,-121,39,159  fsb=allowN^ -11,-57,32,111,-20
fsb=allowNt -9,144,-67,-62,-1  fsb=allownO 102,-83,-13,-5,0  fsb=ask-^ -30,59,-15,-3,-2  fsb=askN, -12,112,-12,-83,-2
fsb=call-G -26,59,-16,-14,0  fsb=call-j 156,-100,-10,-43,0  fsb=callN, 42,55,-27,-64,-1  fsb=callN^ -80,-39,80,-16,147
fsb=callhW -55,-48,136,-9,1  fsb=callhw -116,-44,73,92,-1  fsb=calln, 21,66,-22,-50,0  fsb=callnB -85,-55,-20,162,0
fsb=callnO -32,55,-66,49,0  fsb=calln^ -35,-114,99,60,0  fsb=callno -44,-1,108,-25,-3  fsb=colon-b -75,126,1,0,-19
fsb=colon-j 17,-101,1,-1,89  fsb=colonNV, 111,-106,0,-6,-7  fsb=colonN^ 15,85,-29,-29,-132
fsb=colonnT -100,-66,0,164,-14  fsb=colonn^ -16,89,-6,-7,-32  fsb=colonno -12,-31,-21,-23,130
fsb=criticize-G -150,66,87,-4,0  fsb=criticize-V -176,138,-36,67,0  fsb=criticizeN^ -39,-41,59,84,-10
fsb=criticizeNs -92,31,73,-13,0  fsb=criticizenV -118,33,87,-1,0  fsb=learnno -47,23,41,-11,0
fsb=opinion-n 3,29,13,2,-51  fsb=other-, 19,48,-55,-7,-3  fsb=other-N -104,-57,-29,-1,189  fsb=other-^ -25,77,-3,-3,-3
fsb=other-n -49,21,141,-9,-9  fsb=other-t -20,-51,110,0,0  fsb=otherN, 27,-37,8,90,-11  fsb=otherNO 38,-105,62,-1,1
fsb=otherNV -15,60,-9,-1,0  fsb=otherN^ 35,17,-50,81,-21  fsb=otherNo 94,-122,-31,-15,-14  fsb=otherNs 1,-45,65,-14,0
fsb=otherNt 58,-36,-20,-12,-6  fsb=otherhW -20,82,-9,-19,-2  fsb=otherh^ 65,-91,143,-11,-1
fsb=otherhs 6,-79,-43,136,-1  fsb=othern, -9,-26,-38,96,-1  fsb=othernG -6,-94,126,-3,0  fsb=othernT -92,65,57,-5,1
fsb=othernV 76,-79,-32,-11,-10  fsb=othern^ 0,-44,119,-19,-4  fsb=othernc 9,-143,156,-9,-2
fsb=otherno 18,-5,-58,59,-30  fsb=otherns 63,-43,-29,-6,-2  fsb=othernt 66,-43,-20,-26,-5
fsb=otherw, -12,-22,46,62,-27  fsb=otherwN -43,8,118,-10,-4  fsb=otherwn 1,48,-8,-3,-1  fsb=praisew, -23,-56,-20,109,0
fsb=promise+allowN^ 86,-59,-10,-13,-1  fsb=promiseN, -34,70,-4,-29,-3  fsb=promiseN^ -46,47,-38,-51,65
fsb=say-, -21,-3,73,-32,-10  fsb=say-N -79,35,-29,75,0  fsb=say-Q 61,-63,14,31,-49  fsb=say-s -17,-72,88,-8,-1
fsb=sayN, -96,-28,113,52,19  fsb=sayN,, 81,0,-68,15,-15  fsb=sayN,O 19,-7,-89,104,-7  fsb=sayN,o -108,-47,144,-15,109
fsb=sayNO 75,-7,-16,-48,-4  fsb=sayNQ 67,-66,7,11,-1  fsb=sayNW 102,-120,-45,64,-3  fsb=sayN^ -16,72,-128,-98,6
fsb=sayNc -67,18,13,46,-9  fsb=sayNo -42,-24,-51,-33,174  fsb=sayh, -76,-70,108,66,0  fsb=sayhQ 36,-86,31,-9,-8
fsb=sayh^ 19,64,-71,-95,2  fsb=sayhc -77,133,-46,-18,1  fsb=sayhw 85,-108,-49,83,-1  fsb=sayn, 6,-23,21,43,-20
fsb=sayn,G -66,-43,-50,161,0  fsb=saynB 92,-186,97,-10,0  fsb=saynO 102,-14,-58,-25,1  fsb=sayn^ 82,52,-80,-68,-5
fsb=seemN, -7,73,-56,13,-15  fsb=seemN^ -17,-68,13,73,-20  fsb=seemn, 79,42,20,-109,0  fsb=seemnW 37,-33,229,-234,0
fsb=seemno 40,-80,88,-39,0  fsb=show-G -82,26,-43,-2,94  fsb=showN, -43,-31,46,59,-2  fsb=showNO -72,-8,93,-14,0
fsb=showNc -57,-47,33,75,0  fsb=shown^ 2,73,-56,-36,0  fsb=showno -4,82,-56,-17,1  fsb=speak-, 36,67,-105,-6,-9
fsb=speak-o -62,-69,131,-1,-1  fsb=speakN, -61,69,43,-46,-14  fsb=speakN,^ -74,-29,-3,113,-7
fsb=speakNO -47,-91,-35,177,-3  fsb=speakN^ -68,27,33,83,-48  fsb=speakNs -125,-17,-9,79,59
fsb=speakh, 40,80,-100,-22,-7  fsb=speakh^ -10,60,-58,-8,-10  fsb=speakht -75,109,-21,-9,-2
fsb=speaknV -47,-24,-54,-1,148  fsb=speakno 24,-27,-58,69,-11  fsb=stance-G -4,-76,8,104,0
fsb=stance-N 27,-35,76,-47,-46  fsb=stance-V -26,8,-54,115,-2  fsb=stance-n 23,21,-4,-46,-56
fsb=stance-o -9,-10,71,-8,-7  fsb=state+allowN, -100,64,53,-18,0  fsb=state-N 46,12,-55,-52,-41
fsb=state-^ -43,-41,-4,-3,141  fsb=state-c -16,52,-19,-12,0  fsb=state-j -140,-98,156,89,-1
fsb=state-s -9,191,-136,-61,0  fsb=state-t -80,109,-20,-8,-1  fsb=stateN, -69,5,60,49,-35
fsb=stateN,, -96,11,-5,94,-3  fsb=stateN,o 75,-65,36,-18,-1  fsb=stateNQ 81,-105,30,-14,-9
fsb=stateN^ -54,47,-97,-49,92  fsb=stateNc -59,12,108,-59,0  fsb=stateNo 48,108,-117,-45,-3
fsb=stateNs -58,13,64,33,-55  fsb=stateNt 29,97,-68,-56,-1  fsb=statehQ -45,56,48,-74,-6
fsb=stateh^ 88,22,-29,-97,-17  fsb=statement-N 32,-34,-5,-47,5  fsb=statement-n 23,5,2,-42,-42
fsb=statement-o 46,-13,-24,-17,-17  fsb=staten, -34,-32,-31,102,-1  fsb=staten,o -53,-70,29,-6,109
fsb=support-G 84,-37,-50,0,0  fsb=support-c 63,-54,-5,0,0  fsb=supportNO 57,50,-94,-5,-1
fsb=supportNo -46,-97,147,-2,0  fsb=supporthV 68,-51,-9,1,1  fsb=supporth^ -111,88,32,-8,0
fsb=supportnO 47,44,-82,-4,1  fsb=supportno 13,71,-70,-3,0  fsb=sure-n 25,37,-27,-28,-27  fsb=sureNc 62,-175,-19,130,0
fsb=surehV -144,203,-14,-2,1  fsb=sureh^ 75,-34,-22,-5,0  fsb=suren^ -43,-47,-70,159,0  fsb=tellN, -18,-15,11,49,-17
fsb=tellNQ 25,-75,46,16,-24  fsb=tellN^ -26,40,-128,21,87  fsb=tellh, -56,-59,178,-57,-8
fsb=tellh^ -62,-42,-20,-22,142  fsb=think+wantN^ -62,118,-3,-53,-1  fsb=think-b -17,-9,-44,68,0
fsb=thinkN, 18,48,46,-105,-3  fsb=thinkNo -15,-89,8,97,0  fsb=thinkNs -4,-106,41,67,0  fsb=thinkNt -35,108,39,-113,-1
fsb=thinkhV 52,17,-58,-20,-9  fsb=thinkhW -58,37,90,-14,-5  fsb=thinkh^ 33,13,26,-52,-11  fsb=thinkhn -59,-74,97,70,-1
fsb=thinkhs -1,50,59,-97,-1  fsb=thinkht 21,4,87,-90,-7  fsb=thinknO -64,-93,28,123,1  fsb=thinknV 83,-25,-50,-4,0
fsb=thinknW 50,57,-83,-21,0  fsb=thinkn^ 1,-50,-59,106,-2  fsb=thinknc 36,58,20,-111,0  fsb=thinkno -24,-43,43,49,-7
fsb=thinknt 108,-42,-75,14,0  fsb=thinkwN 104,-11,-13,-80,0  fsb=thinkwn -62,50,-15,55,0
fsb=urge+callN, 16,94,-42,-78,-4  fsb=urge+callN^ -17,-14,106,-37,-9  fsb=urge+calln,o -103,98,-2,10,-1
fsb=urgeN^ 20,42,-28,-29,-2  fsb=urgeno -29,-35,-34,115,1  fsb=voice-V -88,25,60,-1,0  fsb=voiceN, 14,82,-72,-15,-7
fsb=voiceN^ 6,-27,92,-30,45  fsb=voiceNc -57,34,-11,-3,48  fsb=voiceh, 50,-1,-42,-2,1  fsb=voicen^ 96,-56,-44,-2,0
fsb=voiceno -48,-61,158,-3,-2  fsb=want-V -4,-87,118,-27,1  fsb=want-b 55,-48,-4,0,1  fsb=want-t -89,112,-66,80,0
fsb=wantN, 62,15,-44,-42,-8  fsb=wantNW 37,-105,-15,79,1  fsb=wantN^ 39,41,-37,-58,-25  fsb=wantNc -59,-4,-17,87,1
fsb=wantNo -42,-23,94,-16,1  fsb=wantNt -11,82,-15,-40,-1  fsb=wanthV 66,-54,-9,-9,-5  fsb=wanth^ 41,-22,17,-17,-8
fsb=wanthn -34,-94,42,107,-4  fsb=wantht -34,-12,-25,103,-2  fsb=wantnG 55,-82,26,-3,0  fsb=wantnO -73,-93,69,139,-3
fsb=wantnc 36,-79,92,-49,1  fsb=wantno 17,69,-44,-41,-10  fsb=wantwn -26,81,-4,-10,-2  fsb=writeN, -26,-55,-41,102,11
fsb=writeN^ 59,-29,-70,18,23  fsb=writehQ 48,-47,58,-73,-2  fsb=writeh^ -70,-16,105,-18,-2
fsb=writeno -5,-14,-55,79,-6  fv=accordingG -12,-73,51,39,-49  fv=accordingN -7,50,-58,-48,50
fv=accuseBV 6,-86,2,76,-2  fv=accuseHV 130,-60,-5,-59,0  fv=accuseZ 85,47,-15,-115,1  fv=allowBV -13,-100,1,140,-23
fv=allowG 52,-12,-32,-30,-25  fv=allowTb 70,-64,-34,-29,-27  fv=allowV 43,57,-118,-73,47  fv=allowZ 38,41,-52,-32,-20
fv=allowb 15,-40,69,-31,-14  fv=ask+supportZ 92,-23,-76,-14,-12  fv=askBV -163,105,-73,16,119
fv=askG 59,-51,37,-21,-1  fv=askTb 42,-70,57,-21,-5  fv=askV 3,31,44,-71,-37  fv=call+learnBV 119,-48,-95,16,-3
fv=callBV 45,-66,-92,81,-6  fv=callBv 28,-108,-59,91,0  fv=callG 49,-7,16,-66,-26  fv=callTb 51,48,-52,-56,-22
fv=callV 11,-12,-2,43,-42  fv=callZ 24,-29,-81,-11,65  fv=colon: 36,-6,-55,-37,-15  fv=criticizeG 61,35,-58,-45,-25
fv=criticizeHBV 113,-66,-156,94,0  fv=criticizeV -40,41,49,-39,-31  fv=criticizeZ 36,5,23,-68,-29
fv=dash- 67,-31,-30,-14,-11  fv=learnG 32,6,-21,-4,-1  fv=learnV -24,82,-20,-24,-1  fv=opinionn 15,11,21,-21,-55
fv=otherBG 19,-71,-34,118,-17  fv=otherBV -29,134,-40,-2,-24  fv=otherG 23,40,-41,-55,-25
fv=otherHBV -27,124,-65,-40,0  fv=otherHV 29,-19,-56,72,-25  fv=otherMb 40,19,-50,-32,-29
fv=otherTb 62,-50,-55,-46,-45  fv=otherV 20,-25,36,-9,-56  fv=otherZ 35,-1,-66,6,-45  fv=otherb 19,-44,89,-46,-41
fv=praiseMb -10,-81,95,-4,0  fv=praiseV 5,24,-25,24,-26  fv=praiseZ 59,6,-62,-12,-6  fv=promiseV -8,-21,-13,32,44
fv=sayBV -137,89,-42,89,0  fv=sayG 60,39,-33,-78,-38  fv=sayTb -33,90,10,-64,27  fv=sayV -25,-6,24,0,-13
fv=sayZ -49,3,42,44,-27  fv=sayb -89,27,4,105,-39  fv=seemBG -46,114,-57,-13,0  fv=seemV 47,50,-64,-3,-33
fv=seemZ -49,-36,140,7,40  fv=seemb 46,-18,-46,25,-9  fv=showG 55,13,-59,-21,-15  fv=showHV -2,-4,82,-54,-5
fv=showMb 52,-21,-20,-11,0  fv=showTb -8,-25,18,-22,74  fv=showV 11,62,-1,-80,-39  fv=showZ -29,11,-1,64,-25
fv=speakBG -33,-40,26,73,-7  fv=speakG 2,59,5,-60,2  fv=speakMb 94,-44,-62,-5,-6  fv=speakTb -5,60,56,-36,-36
fv=speakV 16,38,-42,-37,3  fv=speakZ -22,-17,-38,89,24  fv=speakb -11,-50,34,-34,91  fv=stanceN 35,-57,37,-13,-9
fv=stancej 23,-15,29,-26,-23  fv=stancen 31,0,-9,-37,-58  fv=state+allowV 46,20,28,-108,-20
fv=state+speakb -149,-40,194,-8,-1  fv=state+voiceV -94,-68,40,135,-6  fv=stateG -32,45,-38,-46,29
fv=stateHV 15,17,52,-70,-14  fv=stateN 46,12,-55,-52,-41  fv=stateTb 27,55,-12,-50,-23  fv=stateV -46,13,-15,54,-10
fv=stateZ 10,-36,44,21,-42  fv=stateb 18,29,-72,53,-34  fv=statementN 26,-65,65,-3,-1  fv=statementn 28,10,-22,-49,-39
fv=supportG 13,-32,88,-36,-34  fv=supportHV -71,-8,127,-14,-3  fv=supportMb -31,73,-15,-5,-1
fv=supportTb 35,-10,12,-25,-24  fv=supportV -19,13,52,10,-37  fv=supportZ 13,6,43,-38,-32  fv=sureBV 6,148,-46,-116,0
fv=sureBj 3,2,29,20,-31  fv=surej 17,42,-8,-23,-46  fv=suren 23,78,-70,-23,-10  fv=tellBV -7,151,-78,-54,-18
fv=tellG 32,-6,57,-37,-19  fv=tellV -50,-22,32,16,24  fv=thinkBG 53,-78,-56,81,-1  fv=thinkBv -111,81,159,-30,0
fv=thinkDb -10,-16,-7,62,-4  fv=thinkG 28,27,59,-92,-36  fv=thinkHV 19,-34,86,-69,-7  fv=thinkMBV -87,27,46,25,0
fv=thinkMb 52,-27,-16,-24,-14  fv=thinkTb -5,-48,37,-15,66  fv=thinkV 38,-33,-7,6,-46  fv=thinkZ 21,-2,-26,35,-40
fv=thinkb -6,-10,6,74,-42  fv=thinkv 9,100,-39,13,-7  fv=urge+callG -12,61,-21,-38,-15  fv=urge+callV 45,16,-107,1,40
fv=urge+callZ 13,-9,-44,62,-8  fv=urgeBV -112,59,64,74,0  fv=urgeG 16,18,37,-36,-27  fv=urgeMb 51,-16,-22,-18,-3
fv=urgeV -8,37,63,-64,-34  fv=urgeZ 62,42,-79,-43,-13  fv=urgeb 39,16,-30,-29,-3  fv=voiceG 61,25,-107,-39,-37
fv=voiceHv -15,-109,162,-3,-2  fv=voiceMb 35,-72,64,-16,-14  fv=voiceTb 40,32,-63,-22,-22  fv=voiceV -1,35,7,-22,-10
fv=voiceZ -3,-9,79,-29,-26  fv=voiceb 20,56,-52,-12,-11  fv=wantBG -10,-48,88,24,-19  fv=wantBV 9,87,-35,-13,-2
fv=wantG 42,49,-53,-51,-41  fv=wantHV 33,16,26,-71,-9  fv=wantMb 43,46,-55,-54,-26  fv=wantTb 39,33,-56,-29,-26
fv=wantV 37,-25,-6,1,-46  fv=wantZ 21,-16,43,-33,-46  fv=wantb -29,-11,59,75,-37  fv=write+allowV -26,51,-60,52,-4
fv=writeG 11,12,-67,-33,108  fv=writeTb 92,9,-94,-4,-2  fv=writeV -7,33,21,2,-37  fv=writeZ 9,22,-3,-99,65
fv=writeb 37,-21,-49,32,-27  h3= -8,4,-34,22,50  h3=,GN 111,-118,60,-48,0  h3=,GT 115,10,-39,-81,-3
h3=,Gn 79,-128,42,36,-9  h3=,Gt -19,-55,128,-56,0  h3=,NV 70,-33,-80,0,-18  h3=,NZ 45,66,37,-148,0
h3=,Nc 38,-98,-50,113,-3  h3=,Q 4,89,-163,43,-42  h3=,cN 62,-103,112,-72,0  h3=,cn 49,32,-6,-78,0
h3=,hV 70,-6,-65,1,-1  h3=,nH 106,64,32,-210,0  h3=,nM -84,7,112,-34,0  h3=,nV 109,21,-56,-81,1
h3=,oN -64,-29,156,-58,0  h3=,on -8,57,40,-74,-8  h3=,r, -46,142,-63,-33,-1  h3=,ro -1,62,-109,49,-1
h3=,sh -128,-38,28,-39,163  h3=. 25,-72,76,-49,-26  h3=.n 197,-1,-192,-3,0  h3=: -72,-237,-20,-58,272
h3=:Q -74,137,-91,-51,-56  h3=BVo 74,-33,-47,-10,-1  h3=Bno 95,-21,-41,-35,0  h3=BrV 126,-76,-11,-40,0
h3=Gno -51,91,-7,-4,-5  h3=GoN 4,17,47,-58,0  h3=Gon 77,-51,-23,-14,-3  h3=HVn -8,-84,-11,107,0
h3=MBV 98,-60,-14,-27,0  h3=N,G -54,-86,63,-44,120  h3=N,N -37,-37,114,-72,-49  h3=N,Q -22,31,-93,97,-15
h3=N,c -75,44,-77,115,0  h3=N,n -86,-111,114,-65,-52  h3=N,w -32,-23,90,-75,-26  h3=N. 17,-54,127,-132,-18
h3=N.N 1,-70,11,59,-11  h3=N:Q -125,-1,74,57,-5  h3=NBG -38,-25,-27,90,0  h3=NHV 103,10,-62,-52,0
h3=NMB -28,89,-26,-33,0  h3=NMb -37,28,-50,71,-7  h3=NON -28,1,31,2,-13  h3=NOn 24,33,6,-53,-2  h3=NQ -42,76,-6,-22,0
h3=NTb 43,-2,-89,65,-25  h3=NcN -20,-16,7,57,-13  h3=NoG 37,48,-158,84,-13  h3=NoN 40,30,40,-82,-26
h3=Non 32,51,-4,-53,-41  h3=Nsn -100,51,80,34,-14  h3=Nth 88,-31,-18,-15,-3  h3=OGN 125,9,-82,-48,-3
h3=OGn 70,5,-80,-2,-1  h3=ONc -29,-15,-51,99,-1  h3=ONo 21,-27,52,-36,0  h3=On, 40,50,-23,-57,-14
h3=On. 25,13,-45,23,-15  h3=OnT 20,-59,-38,78,-1  h3=Q 38,-1,-75,-17,5  h3=TBG 93,-31,-61,-3,-3
h3=TBV -19,-6,71,-29,-4  h3=TBj -12,-44,-23,85,-1  h3=TBn 22,64,-81,6,-12  h3=THV -50,-87,-36,57,103
h3=TN, -2,-29,117,-54,-21  h3=TN. 1,-100,89,34,-20  h3=TNO 95,-46,-14,-31,-3  h3=TNo -55,-59,69,-22,103
h3=TNt -75,121,-41,-8,-1  h3=Tb, 2,68,-18,-48,0  h3=Tb. -27,47,39,-36,-5  h3=TbG -76,32,-33,85,0
h3=TbN 49,49,-72,-37,-39  h3=Tbh -6,-32,-13,61,0  h3=Tbn 15,44,-33,33,-52  h3=Tbo 16,11,-67,79,-42
h3=Tbr 16,76,-26,-53,-3  h3=Tn, 36,-78,-10,54,-6  h3=TnG -12,-64,-20,104,-7  h3=TnO -14,30,30,-21,-6
h3=Tnn 21,65,-46,-18,-17  h3=Tno 34,25,-55,6,-31  h3=Tnr -33,100,-8,-54,0  h3=Trb 32,-96,-16,83,-1
h3=V. -33,-114,143,7,-1  h3=VTb -27,0,-29,59,0  h3=Vno -40,78,34,-66,-1  h3=VoN -37,5,104,-47,-7
h3=Von 46,-112,-42,90,-15  h3=WhB 8,-116,153,-37,-1  h3=Y,G 60,-173,34,80,0  h3=Y,o -72,-105,109,68,-1
h3=Y. 49,-175,192,-123,-15  h3=Yon -10,6,98,-96,0  h3=YtN -115,183,-53,-29,-2  h3=Yth -18,93,-51,-23,-1
h3=Ytn -86,150,-44,-20,0  h3=Z. 32,-58,50,-14,-1  h3=ZOn -25,76,-26,-24,-3  h3=ZTb -65,43,-28,51,-1
h3=ZoN 73,-32,-31,-14,-2  h3=cbo -97,-53,-10,163,0  h3=cn. 72,-66,-33,-33,-20  h3=hBG 16,-11,-24,54,-6
h3=hBn 87,1,-23,-24,-12  h3=hDb -93,117,-1,-15,0  h3=hMB 6,43,-9,-34,0  h3=hMb -7,37,-61,38,-28
h3=hVn 27,46,-11,-59,-3  h3=hno -84,-51,-6,144,-2  h3=j. 48,-131,-39,122,-2  h3=jTb -4,-80,-55,142,-1
h3=jon -9,-29,-43,88,0  h3=m. -43,-131,241,-66,-8  h3=mon -27,-89,-52,54,154  h3=n,G 31,18,22,-60,-8
h3=n,N 37,1,-42,16,-17  h3=n,c 104,18,-93,-77,-11  h3=n,h 92,-18,-21,-53,0  h3=n,n 34,67,-97,16,-16
h3=n,o -59,-45,-9,119,-1  h3=n,r 23,-12,-74,65,-1  h3=n. 19,-39,33,-23,-28  h3=nBV -63,112,-27,-20,0
h3=nG, 147,-124,-7,-13,0  h3=nGn -3,67,5,-57,-4  h3=nHV 71,-17,-18,-32,0  h3=nMB 49,82,-93,-32,-1
h3=nMb 26,61,-30,-52,-8  h3=nON -36,45,48,11,-39  h3=nOn 25,28,-46,29,-51  h3=nTN 20,39,12,-41,-21
h3=nTb 38,66,-74,-8,-41  h3=nTn -13,3,50,24,-32  h3=nVn -74,39,-30,70,0  h3=nVo -10,-11,6,38,-11
h3=nY. 160,-87,-28,-40,-2  h3=nYr -9,-95,43,66,-5  h3=nZ, -26,-75,-21,122,-1  h3=nZ. 23,-76,38,14,0
h3=nZo 49,11,-39,-17,-1  h3=ncb 55,-5,-21,-26,-1  h3=ncn -27,-35,57,72,-29  h3=ncr 51,-132,-15,99,0
h3=nhH -44,63,-11,-7,0  h3=noG 19,41,-81,48,-18  h3=noN 5,4,28,29,-55  h3=noW -67,96,-16,-3,0
h3=noY 85,25,-42,-92,-18  h3=nom -71,28,-54,102,-1  h3=non 5,25,45,-38,-20  h3=nsn 4,29,-2,5,-27
h3=ntN -2,85,-56,-30,-5  h3=nth -42,95,-33,-22,-2  h3=ntn -73,51,-36,86,-4  h3=o. 84,-196,179,-99,-8
h3=oGn -16,0,4,54,-25  h3=oN' 62,-2,8,-63,-2  h3=oN, 3,-10,52,0,-48  h3=oN- -60,-45,28,85,0  h3=oN. 32,0,90,-127,-51
h3=oNG 89,-37,-22,-24,-2  h3=oNV -58,22,-15,-55,124  h3=oNY -17,-11,83,-40,-2  h3=oNc 20,-7,57,-62,-35
h3=oNj 39,-86,-39,88,-2  h3=oNo -4,-14,15,58,-44  h3=oNs 10,-84,10,71,-4  h3=oNt 13,103,-66,-51,-3
h3=oVn -14,9,-101,105,0  h3=oWN -48,92,-31,-12,0  h3=oWh -4,72,-40,-26,0  h3=oWn -16,72,-38,-15,-2
h3=oY, 20,-115,57,59,-10  h3=oY. 27,-191,222,-70,-7  h3=oYn -51,7,117,-72,0  h3=oYt 18,127,-110,-46,-1
h3=on, 24,-52,-71,88,-50  h3=on- -6,-20,68,-31,-2  h3=on. 11,-27,104,-104,18  h3=on: -42,51,-84,-42,111
h3=onB -21,-7,-81,127,-11  h3=onG -3,28,56,-58,-12  h3=onO -2,22,18,-23,13  h3=onT 6,35,-7,1,-34
h3=onV -72,-59,114,39,-11  h3=onY 22,18,7,-31,-20  h3=onZ 9,0,31,-29,-7  h3=onb 76,152,-191,-31,-5
h3=onc -5,3,45,6,-37  h3=onh -62,-1,-39,103,-6  h3=ono -8,-17,-3,58,-23  h3=ont 10,117,-181,36,-34
h3=ooN -46,-88,25,27,91  h3=oon 14,9,87,-93,-23  h3=orn -53,-91,67,83,-1  h3=osn -81,-129,-8,224,-6
h3=sN. -5,-35,-34,79,-5  h3=sQ 103,-41,-32,-29,-1  h3=shV -1,-90,-34,-60,183  h3=sn, 128,-55,-40,-33,-2
h3=sn. 28,-119,113,-3,0  h3=snO 10,-27,-78,92,-1  h3=snT -12,-73,-5,91,-1  h3=sno -29,-38,81,11,-5
h3=snt -115,11,-31,136,-2  h3=tN' -164,32,-5,138,0  h3=tNB 1,68,-45,-38,-25  h3=tNM 15,67,-31,-56,-14
h3=tNc -69,3,-10,84,0  h3=thB -14,69,-36,-41,-17  h3=thD -149,154,-4,-5,0  h3=thV -17,6,-18,56,-3
h3=tnB 38,19,49,-71,-18  h3=tnH -26,48,-12,-5,0  h3=tnM -6,59,-37,-28,-17  h3=tnO -23,60,-19,-15,-5
h3=tno -10,73,-40,-24,-4  h3=ton -78,12,110,-21,0  ql= -44,36,20,-22,-55  ql=N -83,-48,48,0,-23
ql=N,+N, -76,-170,184,46,-12  ql=N,N, 12,-167,114,56,-9  ql=NV, -50,-39,153,-26,-12  ql=NVon -41,-70,159,-10,-2
ql=VN+,w 53,-11,-62,10,-2  ql=VN+N, 51,88,-131,-7,-3  ql=VN+Nw 79,-47,-42,-16,-2  ql=VN,w 50,26,-68,-9,-3
ql=c -28,75,-37,-2,0  ql=h -70,-92,55,31,-23  ql=hV, -98,17,34,83,-3  ql=n -15,-68,55,33,-24  ql=no 29,54,-38,-21,-43
qr= 20,19,-79,34,-15  qr=, -67,125,-135,16,-45  qr=: -12,39,9,-104,50  qr=N 80,14,-27,-40,-6  qr=N, -22,31,-93,97,-15
qr=N,+N, 21,13,-177,152,-8  qr=N: -125,-1,74,57,-5  qr=h -72,83,-1,-9,-2  qr=n -13,-38,-14,109,-21
qr=no 26,-8,30,-29,-42  qr=on, -103,75,9,28,-10  qs=0 43,49,-90,8,-29  qs=1 48,46,-84,1,-42  qs=15 20,46,-35,14,-45
qs=2 71,107,-92,-109,-42  qs=25 80,51,-45,-116,-31  qs=3 7,62,-19,-37,-32  qs=4 -3,52,31,-46,-46
qs=6 28,97,-101,-28,-48  qs=9 44,32,-41,-21,-51  qs=n 31,11,-16,-20,-43  s=- 20,16,1,-27,-42  s=N 2,23,-12,-3,-18
s=N' 100,-43,-90,-67,-25  s=N, 20,26,-13,-31,-28  s=N- 10,54,61,-102,-15  s=NO 92,-30,-79,-20,-5
s=NV 19,13,-42,-25,33  s=Nb -27,30,53,-32,-8  s=Nc 51,40,-47,-40,-39  s=Nj 0,29,30,-48,-8  s=No 40,1,20,-42,-46
s=Ns 54,14,-36,-22,-3  s=Nt 19,124,-99,-11,-6  s=W 91,-63,-14,-62,-42  s=Wd 132,-62,-64,-1,-4  s=Y 9,78,-26,-31,-48
s=Y, -90,59,-10,70,-30  s=Yc 37,77,-46,-64,-1  s=h 19,31,-9,1,-47  s=hV 46,48,-35,-53,-40  s=hZ 82,7,-62,-46,-7
s=m 59,-9,-109,13,-57  s=n 22,-8,-2,-3,-53  s=n, -16,30,-30,38,-38  s=n- 55,11,-85,39,-31  s=nG 50,-82,-74,88,-24
s=nO 63,3,-76,-54,-40  s=nV -18,40,95,-64,-21  s=nZ 26,22,-12,-29,-23  s=nc 73,17,-67,-61,-53  s=nj 14,-22,74,-53,-2
s=no 56,-85,-27,-53,-14  s=ns 53,-51,100,-117,-18  s=nt 47,27,-38,-63,-48  s=w 28,42,-32,-3,-56  sb=-, 3,13,6,-5,-15
sb=-- -15,-60,-21,-23,111  sb=-G 27,-11,-2,-46,-19  sb=-N 7,33,-27,4,-29  sb=-Q -6,-43,34,2,-54  sb=-V 18,2,-31,33,-52
sb=-Z -36,-25,5,-46,146  sb=-^ 59,42,-83,-77,5  sb=-b 30,-7,-14,-9,-52  sb=-c 59,37,-59,-36,-50  sb=-j 10,-33,-33,34,1
sb=-n 24,11,-1,-43,-54  sb=-o 22,22,-4,-8,-38  sb=-s 2,22,44,-14,-40  sb=-t 9,-31,11,-24,25  sb=-v -17,-25,72,-18,-3
sb=N, -23,13,19,13,-16  sb=N,O 42,30,-44,-22,-29  sb=N,^ 33,-45,-67,83,-7  sb=N,c -26,-6,-3,51,-10
sb=N,o 14,28,-76,-14,4  sb=N- -28,15,-62,-15,97  sb=N: 75,9,-60,-22,0  sb=NG 20,-68,1,62,-17  sb=NQ -79,-43,45,1,-23
sb=NT 48,-30,-26,3,-21  sb=NV 62,-46,13,-87,-36  sb=NV, -6,37,-32,38,-14  sb=NV^ 25,49,-23,-13,-26
sb=NW 19,-23,-17,36,-37  sb=NZ 111,-68,-28,-27,-7  sb=N^ -14,37,-49,-16,-2  sb=Nb 50,8,3,-67,-21
sb=Nc 21,18,-31,12,-30  sb=Nco -2,-23,-2,64,-19  sb=Nn 11,-82,-49,119,-4  sb=No 18,-31,-12,-23,18
sb=NoV 44,-15,-23,-2,-2  sb=Noo 41,11,-33,-6,-9  sb=Nr -39,-76,79,55,-4  sb=Ns 1,6,8,-23,20  sb=Nt 45,-90,25,14,-46
sb=Nw -5,-125,85,83,-18  sb=Yn -3,-51,0,62,-4  sb=Yo 28,-4,-55,67,-24  sb=h, -28,17,10,42,-29  sb=hG -16,-94,83,68,-4
sb=hQ -70,-92,55,31,-23  sb=hV 85,-98,-29,-64,-43  sb=hW 39,-25,-55,14,-49  sb=hZ 85,-117,-52,59,-10
sb=h^ -30,57,-53,-30,-23  sb=hb 65,-49,-48,8,-7  sb=hc 31,49,-43,-36,-40  sb=hn 17,-78,37,49,-41
sb=hs 28,41,-34,-7,-45  sb=ht 52,-80,-40,33,-43  sb=hw -18,-51,0,69,-18  sb=n, -19,21,45,34,-51  sb=n,b 40,22,9,-65,-4
sb=n,o -13,23,-7,-4,-7  sb=nB 25,6,26,-44,-35  sb=nG 37,11,-21,-44,-39  sb=nO 33,7,-17,-27,-50
sb=nOV -10,70,-37,-5,-1  sb=nQ -89,-19,60,40,-19  sb=nT 46,-37,-48,5,-35  sb=nV 27,3,17,-83,-10
sb=nW 16,-6,-49,57,-40  sb=nZ 43,-3,-66,12,-19  sb=n^ -12,53,10,0,-57  sb=nb 52,7,-33,-74,-41  sb=nc 2,35,26,-2,-49
sb=ncV 17,56,-21,-36,-6  sb=nco 23,13,10,-10,-32  sb=nn 25,-53,36,2,-19  sb=no 14,3,-3,-6,-36
sb=noo -15,10,-15,64,-16  sb=nr 47,18,-13,-64,-25  sb=nt 46,-63,-57,36,-36  sb=nto 3,38,13,-7,-20
sb=w, 23,20,9,-8,-50  sb=wN 27,-21,-6,11,-30  sb=wn 55,-17,-25,-35,-42  v=- 67,-31,-30,-14,-11  v=: 36,-6,-55,-37,-15
v=BG 28,94,-55,-28,-54  v=BTV 27,-45,34,-12,-7  v=BV -51,-175,110,136,-47  v=Bj 3,2,29,20,-31  v=Bv -37,-132,0,138,-22
v=BxV -25,-74,65,57,-4  v=Bxv -90,-93,-13,201,0  v=Db 14,58,36,-73,-36  v=Dxb 52,105,-95,-73,-33
v=G 53,75,-42,-88,-42  v=HBG -31,26,118,-86,-8  v=HBV -94,-143,154,125,-21  v=HV -17,72,-21,-5,-59
v=Hb -41,-16,101,-24,-2  v=Hv 57,109,-39,-126,-32  v=MBV 28,-178,63,119,-22  v=MBxV 128,-97,-10,-19,0
v=Mb 31,18,-18,-36,-57  v=Mxb 42,3,-52,14,-8  v=N 8,107,-85,50,-46  v=Tb 53,67,-64,-89,-41  v=Txb 60,52,-63,-46,-1
v=V -19,49,20,-4,-29  v=Z 20,63,-20,-26,-39  v=b 7,50,-4,16,-55  v=j 25,12,0,-33,-50  v=n 28,7,-12,-42,-52
v=r 155,-93,-47,-55,-18  v=v 47,-7,-192,75,-27  v=xG 57,29,-51,-27,0  w=- 67,-31,-30,-14,-11  w=: 36,-6,-55,-37,-15
w=according -14,-46,42,17,-23  w=accuse -127,103,-49,56,-16  w=acknowledge -61,-16,94,25,-12  w=add 73,-47,20,35,-43
w=address 89,-41,-52,-26,-16  w=advise 115,-44,-46,-38,-15  w=advocate 4,-58,113,-55,-2  w=aim 23,73,-53,-49,-1
w=allegation -76,15,65,0,0  w=analysis 86,-77,-17,1,1  w=announce -82,37,27,31,-26  w=answer 26,73,-72,-48,-14
w=apologize -57,-74,17,-16,119  w=apparently 178,-60,-20,-116,0  w=appeal 33,-92,91,-38,-17  w=appear 14,-57,0,29,20
w=argue -104,5,-65,97,78  w=ask 26,-6,14,-22,3  w=assume 72,-37,-21,-13,0  w=attack 42,-32,-14,-32,-47
w=attempt 81,-57,-39,-33,-14  w=ban 18,53,-25,-26,-10  w=begin 89,-120,-57,-32,-31  w=believe 20,-57,10,53,-26
w=bid 93,-115,-28,-11,-11  w=blame -70,110,-57,0,-1  w=blast -99,80,-22,46,1  w=brag -77,96,-18,-1,-1
w=brief 168,-107,-52,-18,-8  w=call 16,15,-29,10,-19  w=cast 120,-49,-58,-64,-10  w=celebrate 18,-79,-16,77,1
w=certain 5,-47,-53,100,-2  w=challenge 46,-30,-42,2,-28  w=charge 24,26,-6,-38,-6  w=choose 70,-40,-98,33,-10
w=cite -107,77,83,-36,-14  w=claim -17,16,-39,88,-31  w=clear 13,-63,67,27,-23  w=command 134,-98,-40,-8,1
w=comment 63,-80,-15,-43,-37  w=commit 163,-82,-43,-79,-1  w=compare 97,12,-77,-95,-12  w=confirm -52,6,41,17,-1
w=contest 174,-184,-115,-21,-11  w=continue 15,-53,-44,56,-10  w=criticism -43,-12,34,197,-17
w=criticize -58,19,1,61,-17  w=debate 4,-31,98,-56,-12  w=decide 27,67,-82,5,-13  w=decision 40,24,-54,-27,-27
w=declare -50,36,22,-8,7  w=decline 69,-20,26,-47,-12  w=decry -91,114,-4,-22,0  w=defense 31,-53,41,-14,-11
w=deliver 11,84,-30,-24,-25  w=demand 30,37,-48,-19,-3  w=describe -69,54,8,-36,115  w=determine 41,18,40,-96,-3
w=direct 149,-84,-92,16,1  w=disclose -58,10,103,-52,-7  w=discuss 17,36,-19,-24,-11  w=dispute -117,46,70,-1,0
w=echo -85,-29,133,-7,32  w=effort 68,-64,-56,-33,-33  w=email 63,-56,-76,-65,-4  w=endorse -71,68,64,-40,-25
w=endorsement 12,-38,80,-19,-18  w=envision -169,-63,171,61,0  w=expect -73,47,81,62,-26  w=explain -71,17,-34,103,-17
w=express -84,126,-57,-38,-4  w=favor -4,-109,30,101,-4  w=feel 62,-6,-25,-41,-14  w=figure 58,-55,-75,72,0
w=find 20,11,39,-44,-36  w=finish 170,-158,-69,-3,-1  w=focus 84,-28,-54,-25,-21  w=gather 182,-142,-62,-76,-3
w=go 58,-72,-19,-49,-47  w=hear 75,-61,-79,13,-14  w=hit 96,-60,15,-71,-3  w=hold 90,-113,-58,-30,-38
w=honor 126,-81,-33,-11,0  w=hope 56,-4,-11,-10,-30  w=idea 41,17,-51,-19,-18  w=identify 38,93,-30,-93,-3
w=insist -48,7,52,15,-6  w=intend -46,6,6,58,1  w=interest 4,-35,79,-22,-20  w=invite 140,-131,-49,26,0
w=issue 62,-112,-77,12,49  w=knock 125,-81,-33,-13,0  w=know -19,-28,12,36,41  w=let 57,-35,-11,-11,-4
w=letter 80,-88,-16,-7,-6  w=likely 51,-57,-18,-23,-34  w=line 75,-87,-40,-24,-24  w=list -47,42,13,16,-12
w=lobby 110,-94,-22,-8,1  w=look 45,34,-54,-30,-31  w=love -53,16,51,-12,0  w=maintain 126,-126,16,-28,0
w=mean 46,-159,-32,103,-22  w=mention -82,-2,94,33,-12  w=message 33,-32,28,-38,-33  w=move 98,-139,8,-52,-24
w=name 15,-22,83,-53,-14  w=need 87,-94,-89,-36,-36  w=nominate -59,33,27,85,-14  w=note 29,-24,40,43,-58
w=opinion 41,31,-67,-6,-2  w=oppose -21,-16,24,63,-17  w=other 35,-19,-29,-30,-54  w=own 152,-125,-17,-17,-2
w=plan 63,-27,-35,-61,-42  w=pledge 34,58,-35,-53,-21  w=point 66,-39,-19,5,-45  w=position 73,-105,-6,-25,-21
w=praise -76,72,-33,55,-8  w=predict -77,24,-67,145,-1  w=prediction -112,-16,134,0,0  w=prefer -141,84,24,77,1
w=prepare 137,-120,-54,-19,-2  w=press 105,65,-67,-114,-2  w=promise 33,-14,-30,50,-23  w=proposal 37,47,-76,-20,-18
w=propose -65,12,52,31,-5  w=prove 35,-22,33,-42,-9  w=publish 41,51,-16,-61,-9  w=pursue 72,4,-62,-13,0
w=push 32,-7,2,-20,-25  w=question 12,-19,3,-51,80  w=quote 21,11,-69,-92,119  w=raise 83,-159,-8,-50,41
w=rank 130,-48,-32,-59,0  w=rate 123,-74,-73,-101,-16  w=read -36,-2,166,-41,-74  w=ready 96,-57,-38,-35,-2
w=reason 142,-90,-50,-10,-1  w=recall -78,2,-28,115,-5  w=refer 23,-28,-10,70,-31  w=reflect 112,-82,-50,-15,-5
w=refuse -3,44,-57,28,-7  w=relate 157,-87,-63,-9,0  w=release 5,-71,86,-44,9  w=remark 58,-38,6,-67,-23
w=remember -120,30,75,52,0  w=remind -95,33,-105,172,-4  w=report 65,-50,-13,-38,-10  w=request 60,-42,-54,5,-17
w=require 67,-62,-51,11,-14  w=respond 34,23,-82,-28,16  w=rule 60,-44,-27,-22,-18  w=say -12,5,18,0,-21
w=schedule 74,-16,-49,-19,-4  w=see 37,-12,21,-26,-43  w=seek -10,20,19,30,-28  w=seem -35,25,28,48,-35
w=shoot 77,-78,-37,-22,-20  w=shout -167,32,169,-13,-1  w=show 3,16,9,23,-45  w=sign 58,-49,-18,-22,-22
w=slam -54,91,-19,-23,0  w=speak 90,-93,-113,-67,34  w=start 61,-104,24,-24,-23  w=state 72,-96,-59,-64,-6
w=statement 47,0,-53,-37,-40  w=study 135,-115,-15,-11,0  w=suggest -21,24,-8,7,-31  w=support 30,-1,34,-55,-51
w=talk -17,17,45,4,-33  w=target 127,-81,-72,-32,-4  w=tell -29,-37,69,-10,7  w=tend 40,-110,103,-45,1
w=think 14,19,-28,26,-35  w=threat 95,-109,-31,-10,-10  w=treat 220,-178,-29,-52,-1  w=trust 63,-78,13,4,0
w=try 62,-34,-55,-53,-36  w=tweet 25,-62,-13,-31,25  w=understand 39,59,-68,-25,-5  w=urge -95,58,-14,93,-6
w=view 18,-32,0,45,-31  w=volunteer 178,-56,-45,-79,0  w=vote 52,-13,-47,-56,-50  w=vow -161,93,43,29,-4
w=want -16,49,-4,36,-37  w=watch 64,-24,-43,-21,-10  w=words 97,-103,-33,-11,-10  w=worry -74,13,172,-77,-6
w=write -58,34,34,20,-31  wa=: N 30,30,-30,-30,-30  wa=: Q -1,5,-37,29,34  wa=: ^ 19,-55,-20,-21,75
wa=according N -44,-37,26,20,48  wa=according a -66,8,41,4,-11  wa=according n -50,-59,64,40,-2
wa=according the -58,-20,47,35,-19  wa=accuse N -22,-35,-8,97,0  wa=accuse of 101,-113,-11,44,0
wa=acknowledge that 60,-15,-19,-11,0  wa=add , -20,31,-84,67,-8  wa=add . -60,-24,72,-8,-8
wa=add that -83,50,-35,82,-12  wa=add to 148,-137,-6,-10,0  wa=aim at 115,-63,-41,-20,1
wa=appear to -37,-71,-14,64,62  wa=argue that -3,-14,-17,-33,128  wa=ask N -75,8,2,78,-3  wa=ask about 91,-11,-87,3,-3
wa=attack . 76,-31,-61,-4,-2  wa=attack from 20,-95,122,-43,0  wa=attack on -23,94,-82,34,-13
wa=begin G 82,-94,-6,-4,-4  wa=block N 23,-22,-1,-1,0  wa=call N 25,4,-28,36,-14  wa=call Q -3,-46,-3,54,-8
wa=call for 31,61,-54,-85,-20  wa=call him -95,126,-2,-30,-2  wa=clear n 82,-11,-74,-8,0
wa=comment about -140,160,-14,-1,0  wa=comment on -124,172,-41,-2,0  wa=commit to -70,128,-9,-42,-1
wa=compare with 170,-183,-11,-13,0  wa=complaint that -145,146,0,0,0  wa=continue to 42,-86,46,-19,-16
wa=critical of -2,46,-33,-9,0  wa=criticism for -64,-42,-35,182,0  wa=decline to -42,94,-23,-34,-5
wa=deny n 138,-135,-2,0,0  wa=describe as 59,-163,52,42,-4  wa=describe the -49,78,-10,-18,0
wa=doubt that -108,110,-1,-1,0  wa=effort to 8,63,-16,-15,-15  wa=email n 49,-24,-22,-22,-21
wa=endorse N 42,-7,-1,-10,-8  wa=endorsement of -125,70,129,1,1  wa=expect to -28,-14,-82,66,-13
wa=find a 160,-169,-7,-1,1  wa=find n 41,-63,-50,79,0  wa=focus on 3,98,-46,-20,-17  wa=go after -110,154,-27,-2,-1
wa=go on -13,54,-4,-7,-5  wa=go to 102,-154,-29,-20,-20  wa=hold a 126,-130,-15,-47,-6  wa=hold j -127,27,119,-15,-1
wa=hold n -34,29,-20,65,-1  wa=interest in -8,90,-73,0,0  wa=likely to 72,-77,-73,20,-14  wa=look at 11,115,-30,-95,0
wa=look n 17,-66,-12,67,0  wa=look to 9,116,-17,-115,0  wa=mean to -58,-55,-8,122,0  wa=mention the -130,148,-17,-2,0
wa=need to 52,-78,-28,18,-24  wa=note , -53,57,-93,71,0  wa=note that -32,60,-29,-29,-14  wa=note the -109,120,-3,-9,0
wa=offer n -16,69,-31,-15,0  wa=oppose the -46,64,-15,-5,0  wa=opposition to -12,52,-13,0,1
wa=other , 18,28,4,-29,-21  wa=other . 37,-28,5,-22,-22  wa=other N -13,-44,67,-35,67  wa=other a 26,47,-47,-37,-34
wa=other for 9,-28,-34,76,-10  wa=other from 34,-82,59,-9,-1  wa=other his 22,55,-63,-16,-10
wa=other in 39,-52,23,-39,-31  wa=other j 23,-9,18,-23,-17  wa=other n 23,-9,-1,-11,-49  wa=other out -17,25,-50,78,-1
wa=other the 30,3,-2,-44,-42  wa=other to 22,16,-59,22,-33  wa=other up -24,21,-33,68,-3  wa=plan to 8,83,-30,-50,-25
wa=pledge n 53,-26,-2,-19,0  wa=pledge to -22,73,-5,-26,-3  wa=point out -37,-45,50,90,-25
wa=point to -47,46,50,-31,-13  wa=position on -70,137,-45,-1,0  wa=praise N -101,107,-5,-1,0
wa=promise to -18,105,-7,-110,-4  wa=question about -1,81,-56,-17,-11  wa=raise more 109,-104,-6,-1,-1
wa=raise n -22,-37,99,-4,-4  wa=refer to -80,40,-4,73,-31  wa=release y 77,-41,-25,-10,-5
wa=report by -40,100,-57,99,0  wa=report from 153,-140,-13,-6,-1  wa=report j -176,135,50,-9,0
wa=request for -5,39,-17,-7,1  wa=require a 105,-104,-1,-1,0  wa=respond to -14,71,-30,-10,-9
wa=response to 2,35,-6,-3,-3  wa=say , 12,-36,-51,81,-47  wa=say . 40,-86,34,-59,10  wa=say : -7,-23,-94,47,92
wa=say L -28,-4,34,7,-14  wa=say N 12,29,-11,53,-51  wa=say a -18,-48,103,-36,0  wa=say about -47,-25,-82,31,118
wa=say he 28,34,-84,6,-43  wa=say in -32,-11,14,5,38  wa=say it 54,37,-38,-53,-17  wa=say n -25,-7,20,46,-19
wa=say of -22,-74,-24,61,116  wa=say she 8,45,-61,1,-19  wa=say that 32,39,-90,-1,-40  wa=say the 23,18,-23,-9,-40
wa=say they 51,24,-54,-15,-28  wa=say to 19,-88,39,31,-1  wa=schedule to -71,89,-9,13,-2  wa=see N 4,85,-24,-65,0
wa=see n -35,73,71,-104,0  wa=seek to 18,-25,-25,78,-12  wa=seem like -113,47,-18,85,0  wa=seem to 20,-49,-13,33,-16
wa=show N -56,81,-28,-12,-2  wa=show up 97,-58,-34,-5,0  wa=speak about -131,144,-7,-3,-8
wa=speak of -182,202,-3,-3,-29  wa=state , 9,13,-63,61,-7  wa=state N 8,-106,-12,-34,156  wa=state n 77,-66,-2,-15,0
wa=statement G -109,129,-1,0,0  wa=suggest that 4,1,67,-37,-13  wa=support , -30,124,-89,-2,0
wa=support G -104,-4,122,-3,0  wa=support N 31,80,-75,-19,-19  wa=support among -65,-132,156,0,0
wa=support for 37,65,-103,-15,-14  wa=support of -21,-44,115,0,0  wa=support the -45,92,-18,-2,-2
wa=talk about -16,-1,32,43,-14  wa=talk to 108,-69,-30,-9,-7  wa=tell N -48,6,10,29,11  wa=tell a -77,53,60,-30,-7
wa=tend to 30,-100,105,-45,1  wa=think N 41,58,-45,-55,1  wa=try to 66,-61,-37,-49,-34  wa=tweet n 62,-49,-22,-22,-22
wa=view , -72,92,-81,56,0  wa=view of 9,87,-82,-29,0  wa=vote , 75,-61,-25,-2,-1  wa=vote . 54,-20,-35,-5,-5
wa=vote against -112,134,-16,-2,0  wa=vote for -13,55,55,-27,-22  wa=vote in 22,55,-49,-10,-9  wa=vote n 65,-62,-1,0,0
wa=vote on 98,-80,-23,0,1  wa=want a -45,77,-13,-20,0  wa=want to 26,-16,-60,74,-25  wa=worry about 126,-11,-88,-31,0
wa=write , 6,-7,-109,104,-4  wa=write . -40,-21,59,-10,-10  wb=attack the 66,-56,-27,-8,-8  wb=call n 44,-82,45,0,0
wb=clear V -130,32,-4,114,0  wb=clear it -3,61,-39,-7,0  wb=clear n 152,-64,-75,-9,0  wb=comment ' 73,-76,-6,-2,-2
wb=concern j -51,-129,182,-2,0  wb=criticism n -66,-13,-6,115,0  wb=email G -126,130,-6,0,0
wb=email j 48,-29,-10,-9,-9  wb=endorsement the -20,-96,123,0,0  wb=hope the -127,50,88,0,0
wb=idea the -1,45,-13,-2,-2  wb=likely N -51,-39,146,-54,0  wb=likely n 23,-58,-34,76,1  wb=line n -25,103,-9,-4,-4
wb=order in 113,-103,-18,0,0  wb=plan j 88,-85,-4,0,0  wb=position ' -94,-89,187,-2,0  wb=question ' -188,27,-29,0,179
wb=question a -68,-37,-39,0,163  wb=question n -3,-97,96,0,0  wb=question the -54,117,-35,-1,-5
wb=statement a 69,-75,-24,-18,-18  wb=support ' 74,-105,25,1,1  wb=support j 5,-75,88,-1,-1
wb=support n 16,-63,66,-2,-2  wb=support the 23,-50,56,0,0  wb=tweet n 55,-46,-25,-25,-25
wb=view his 38,-103,-32,97,0  wb=vote the 57,-41,-10,-2,-2  wb=words n -108,120,-13,0,0  wb=words the -102,107,-7,0,0
wend=accordingFalse -14,-46,42,17,-23  wend=accuseFalse -2,23,-2,22,-37  wend=allowFalse 31,-18,-39,-16,-30
wend=ask+supportFalse 30,90,-104,-41,-30  wend=askFalse 22,39,-69,-16,-50  wend=call+supportFalse -66,14,21,51,-6
wend=callFalse 5,36,-20,23,-37  wend=colonFalse 37,8,-55,-34,-33  wend=colonTrue 19,-55,-20,-21,75
wend=criticizeFalse 48,27,-64,2,-52  wend=dashFalse 65,-31,-26,-13,-10  wend=learnFalse 29,-3,-6,-18,-45
wend=opinionFalse 30,-9,9,-20,-55  wend=otherFalse 34,-17,-30,-29,-54  wend=otherTrue 36,-27,7,-22,-21
wend=praiseFalse 47,32,-46,-20,-50  wend=promiseFalse -22,60,-11,7,-51  wend=sayFalse -22,23,-12,20,-30
wend=sayTrue 17,-86,39,-59,11  wend=seemFalse 14,-53,13,38,-30  wend=showFalse 59,27,-88,-14,-37
wend=speak+learnFalse -18,38,23,-23,-11  wend=speakFalse 28,8,-14,-37,-7  wend=stanceFalse 31,3,-8,-38,-58
wend=stanceTrue 38,-52,21,-39,-38  wend=state+allowFalse -30,47,3,-20,-33  wend=state+callFalse -21,56,-10,-33,7
wend=state+speakFalse -30,78,-13,-12,-29  wend=stateFalse 1,31,-25,1,-26  wend=stateTrue 36,-76,59,-40,-38
wend=statementFalse 28,12,-23,-48,-37  wend=statementTrue 39,-53,21,-38,-38  wend=supportFalse 41,9,2,-35,-55
wend=supportTrue 58,-83,30,-7,-2  wend=sureFalse 30,44,-13,-31,-56  wend=tellFalse 12,23,-14,2,-12
wend=think+wantFalse -42,47,9,8,-20  wend=thinkFalse 26,-8,-1,-2,-47  wend=thinkTrue 47,-64,47,-39,-14
wend=urge+callFalse 3,15,-38,32,-11  wend=urgeFalse 23,46,-17,-15,-53  wend=voiceFalse 21,37,-6,-48,-40
wend=voiceTrue 36,-40,34,-21,-18  wend=wantFalse 36,-17,-20,-22,-58  wend=wantTrue 49,-67,16,-22,-11
wend=write+allowFalse 49,-42,-2,-21,-22  wend=writeFalse 21,4,-51,5,-6  wend=writeTrue 23,-36,36,-19,-19
wv=-- 67,-31,-30,-14,-11  wv=:: 36,-6,-55,-37,-15  wv=acceptV 93,-33,-47,-13,0  wv=accordingG -12,-73,51,39,-49
wv=accordingN -7,50,-58,-48,50  wv=accuseV 29,43,-37,-26,-8  wv=addV 23,-72,66,33,-35  wv=addressb -47,101,-21,-2,-2
wv=advicen -56,80,2,-3,1  wv=agreeV -10,15,-74,-33,94  wv=aimV -1,80,-35,-37,1  wv=analysisn 82,-73,-14,1,1
wv=announceV -43,-38,85,61,-18  wv=appearV 16,24,-68,38,-14  wv=appearZ -30,-32,11,14,74
wv=approvalj 40,-142,107,-2,0  wv=argueV 28,-24,-66,-31,131  wv=askG -72,93,33,-65,-1  wv=attackZ 53,-20,-18,-53,-20
wv=attackn 16,28,10,-37,-36  wv=backG -32,-27,104,-8,-4  wv=backV 93,-32,-13,-20,-1  wv=beginV 49,35,-78,-20,-19
wv=believeZ -80,-12,63,53,-1  wv=believeb -70,11,53,44,-9  wv=bidn 78,-77,-26,-10,-10  wv=billb 168,-132,-38,-24,0
wv=callG 54,27,-26,-53,-18  wv=callV 7,-26,36,27,22  wv=callZ 13,-9,-44,62,-8  wv=calln -5,78,-33,-19,-18
wv=castb 11,115,-53,-60,-5  wv=certainj 5,-47,-53,100,-2  wv=challengen 29,-55,38,-3,-2  wv=citeG -36,73,-35,-12,-1
wv=clearj -17,-18,70,29,-22  wv=commentn 54,-35,-34,-26,-26  wv=compareV 56,88,-73,-88,-6  wv=confirmV 0,-65,58,20,-1
wv=considerV -79,-89,56,133,-11  wv=contestZ 53,0,-38,-7,-7  wv=continueG 84,-82,-3,1,1
wv=continueV -27,-29,-48,115,23  wv=criticismn -54,0,34,198,-17  wv=criticizeV -3,-54,29,71,-7
wv=debateb 8,113,-105,-13,0  wv=decideV 86,43,-53,-79,-3  wv=decisionn 20,57,-52,-26,-26  wv=declareV -13,-78,-1,98,14
wv=deliverV 95,-53,-11,-10,-17  wv=describeG -102,113,-7,-3,-1  wv=describeV -32,34,46,-20,-11
wv=describeb 104,-32,-19,-56,-2  wv=determineV -14,-9,98,-77,0  wv=documentZ 101,-40,-50,-19,0
wv=effortn 68,-64,-56,-33,-33  wv=emailZ 66,-120,-41,-24,109  wv=emailn 63,-66,-44,-40,-40
wv=endorseV -5,16,32,-30,-9  wv=endorseb 55,28,-76,-4,-1  wv=endorsementn 38,-20,39,-17,-17
wv=expectG -53,77,45,-57,0  wv=expectV -29,-148,47,79,-16  wv=feelb -95,69,-47,95,1  wv=figureZ 113,-37,-25,-52,0
wv=findG 43,-29,-4,-7,0  wv=findV 41,12,-26,-7,-23  wv=findZ -121,31,127,-32,-1  wv=findb 44,4,-43,-19,-8
wv=focusV 69,-24,-34,-10,-5  wv=gatherG 62,-30,-10,-1,0  wv=goG 61,-42,-33,-19,-18  wv=goV 55,-17,-51,-26,-24
wv=gob 82,-92,-36,-20,-19  wv=hearG -28,-61,23,101,0  wv=hearb -29,-74,49,68,0  wv=holdV 92,63,-133,-142,-21
wv=holdZ -21,-107,91,64,1  wv=holdb 40,53,-38,-54,-4  wv=hopeG 13,85,-18,-83,0  wv=hopeb 53,-52,67,-56,-1
wv=hopen -69,82,27,-1,0  wv=idean 35,25,-48,-18,-17  wv=intendV 10,-114,9,95,1  wv=interestn 1,-29,80,-21,-20
wv=issueV -52,21,-40,35,73  wv=knowZ -60,88,-11,-17,0  wv=knowb 19,21,-60,-105,136  wv=knowv -48,-82,60,82,-18
wv=lettern 74,-73,-14,-4,-4  wv=likelyj 51,-57,-18,-22,-34  wv=linen 72,-79,-38,-23,-23  wv=listV -5,-108,76,39,-3
wv=lookG 21,39,44,-88,-10  wv=lookV 66,14,-15,-61,0  wv=lookb -29,66,-44,39,-4  wv=meanV 25,-25,-38,56,1
wv=meanZ 61,-23,-18,-24,0  wv=mentionV -1,-89,73,46,-6  wv=moveb 82,-70,-18,-13,-2  wv=nameV -16,-1,-5,49,-3
wv=needV 21,1,-56,54,-11  wv=needb 43,36,-30,-60,-13  wv=nominateV -120,-28,44,128,-4  wv=noteV -97,51,4,41,-17
wv=opposeV -20,-11,-5,84,-1  wv=ordern 5,-46,67,-3,-3  wv=otherG 34,-7,-49,-33,-30  wv=otherV 22,-2,-7,-6,-57
wv=otherZ 37,-6,-66,6,-45  wv=otherb 45,-37,-9,-59,-55  wv=otherv 77,-57,-28,-20,-4  wv=planV -17,-70,119,-22,1
wv=planZ 25,48,-39,-20,-9  wv=plann 27,46,-51,-30,-29  wv=pledgeV 69,-8,-23,-47,-13  wv=pointZ 22,-42,-37,70,-22
wv=positionn 9,-12,47,-16,-14  wv=predictV -79,28,61,-10,0  wv=preferb 105,11,-92,-39,0  wv=prepareV 83,-39,-23,-13,0
wv=promiseG -107,38,115,-39,-1  wv=promiseV -90,12,-19,111,-2  wv=promisen -36,74,-11,1,1  wv=proposaln 20,23,-29,0,0
wv=proveV 54,-109,82,-24,1  wv=publishV 87,-22,-8,-60,-6  wv=pushV -28,-49,75,10,0  wv=pushn 106,-96,-21,1,1
wv=questionn -1,-54,-11,-29,178  wv=raiseG 75,-34,-55,-4,-4  wv=raiseV -3,-8,85,-38,-17  wv=raiseb 98,-99,-40,-10,-10
wv=rateZ 58,1,-27,-41,-7  wv=readb 16,-67,86,-27,-6  wv=readyj 67,-4,-35,-35,-1  wv=releaseV -7,-28,47,-33,31
wv=remarkn 50,-18,-28,-9,-9  wv=reportG 52,-10,-54,-9,24  wv=reportV -62,34,42,54,-29  wv=reportZ -17,-33,57,-35,37
wv=reportn 27,39,-34,-19,-18  wv=requestV -88,38,15,33,0  wv=ruleZ 127,-168,20,-2,-1  wv=sayG 24,74,-39,-122,-39
wv=sayV -22,-2,21,2,-15  wv=sayZ -49,3,42,44,-27  wv=sayb 79,-10,-17,-2,-28  wv=scheduleV 125,-99,-44,-15,-2
wv=seeV 96,-37,29,-110,-2  wv=seeb 35,28,2,-55,-25  wv=seekG 8,7,-20,37,-7  wv=seekV 13,13,74,-90,-5
wv=seemV 2,-96,6,60,-12  wv=seev 22,-24,-16,40,-16  wv=shootG 74,-70,-18,-8,-8  wv=showZ 11,9,-27,22,-12
wv=showb -9,-7,98,-51,-15  wv=showv -102,-8,-14,150,0  wv=slamV 131,-100,-10,-18,0  wv=soundV -124,153,-41,15,-1
wv=speakG 76,-50,-38,-22,-23  wv=speakV 16,-42,-59,-31,134  wv=startV 73,-21,-74,-7,-6  wv=stateN 106,-174,-51,-45,-40
wv=stateV -118,37,2,-81,159  wv=stateZ 83,-93,-80,14,-30  wv=statementn 45,8,-52,-37,-40
wv=suggestV -36,-41,76,85,-16  wv=supportb 54,-43,-12,-35,-32  wv=supportn -8,4,88,-41,-41  wv=talkb 50,-70,38,-6,-5
wv=tellV -32,-37,54,-29,31  wv=tellZ -137,105,67,-28,-2  wv=thinkb 3,-10,42,1,-14  wv=tryG 46,-21,-23,-27,-20
wv=tweetG -201,95,-16,-5,115  wv=tweetV -118,39,74,15,0  wv=tweetn 53,-31,-35,-32,-34  wv=viewV 108,-11,-48,-25,0
wv=viewZ -30,80,-36,-8,-1  wv=viewn -63,-7,12,179,-13  wv=voteG 45,-11,-29,-20,-18  wv=voteV -16,95,-66,-19,-7
wv=voteZ 45,-74,36,-15,-6  wv=voteb 27,2,17,-33,-26  wv=voten 68,-57,-62,-36,-35  wv=wantV -19,-29,131,-41,-4
wv=wantZ 24,4,-57,37,-9  wv=wantb 51,-44,-65,67,-19  wv=watchb 48,-31,-7,-4,1  wv=worryV -33,168,-114,-32,0
wv=writeV -52,-59,89,-54,-31
""",
    "start": """
bh=, N -34  bh=, Q 244  bh=, V 52  bh=, b 119  bh=, he 149  bh=, is 309  bh=, it 127  bh=, that 319  bh=, the 126
bh=, to 204  bh=, was 312  bh=, which -108  bh=, who -149  bh=, would 312  bh=- that 204  bh=: N 216  bh=: Q 288
bh=G for -147  bh=N ' -119  bh=N N 219  bh=N Q -41  bh=N V -102  bh=N Z -143  bh=N and -123  bh=N for 44  bh=N has -62
bh=N in -84  bh=N is -117  bh=N j -106  bh=N that 183  bh=N was -124  bh=V N 14  bh=V Q -110  bh=V Z 154  bh=V as 153
bh=V he 116  bh=V n 68  bh=V of 46  bh=V she 105  bh=V that 85  bh=V the 62  bh=V they 102  bh=V to -11  bh=Z N 102
bh=Z n 159  bh=Z that 38  bh=Z the 112  bh=a Q -168  bh=a q -173  bh=about G 150  bh=about N 174  bh=about a 204
bh=about her 272  bh=about his 146  bh=about j 314  bh=about n 240  bh=about the 242  bh=against N 186
bh=against a 180  bh=against n 111  bh=against the 192  bh=and that -111  bh=as Q 128  bh=as q 210  bh=at a -172
bh=at j -144  bh=b N 87  bh=b about -149  bh=b as -112  bh=b n 94  bh=b that -24  bh=b the 87  bh=by N -350
bh=by a -223  bh=by n -157  bh=by the -257  bh=during a -152  bh=for Q 185  bh=for a 77  bh=for her 154  bh=for j 109
bh=for n 106  bh=from G -112  bh=from N -239  bh=from j -168  bh=from n -152  bh=from the -160  bh=he Z -87
bh=he was -68  bh=he would -70  bh=in # -174  bh=in N -194  bh=in a -242  bh=in an -269  bh=in her -181
bh=in his -137  bh=in n -240  bh=in the -206  bh=in y -91  bh=into n -191  bh=is that 210  bh=j about 225  bh=j of -84
bh=j that 102  bh=j to 13  bh=n - -111  bh=n G -122  bh=n Q 57  bh=n V -131  bh=n Z -119  bh=n an 191  bh=n and -136
bh=n are -64  bh=n at -59  bh=n by -90  bh=n from -142  bh=n in -124  bh=n is -100  bh=n j -74  bh=n of -89
bh=n on -36  bh=n the 33  bh=n they -31  bh=n to -31  bh=n was -138  bh=n who -136  bh=n with -67  bh=n would -51
bh=of G 109  bh=of N -6  bh=of his -53  bh=of j 67  bh=of n -43  bh=of the -78  bh=on G 120  bh=on n 103  bh=on the 58
bh=on y -123  bh=she V -66  bh=the G -96  bh=the Q -122  bh=the q -104  bh=to G 126  bh=to N -14  bh=to Q -157
bh=to b -51  bh=to be -107  bh=to j 19  bh=to n -104  bh=to the -12  bh=was Q -101  bh=who V -84  bh=with N -77
bh=with a 107  bh=with n -91  bh=with the -68  bh=y ' -138  bh=y V 185  bh=y as 229  bh=y that 149  bh=y to 255
fh=accusen 172  fh=accuseof 148  fh=allowthe 124  fh=allowto 93  fh=askV -109  fh=askabout 137  fh=askb -147
fh=askif 289  fh=askj -97  fh=askthe -35  fh=askwhether 162  fh=callQ 95  fh=callas 200  fh=callb 108  fh=callj 79
fh=callof -109  fh=callthat -73  fh=callthe 88  fh=callto -59  fh=callwith -206  fh=criticizeV 71  fh=criticizefor 155
fh=criticizen 119  fh=opinionn 137  fh=othera 87  fh=praisefor 42  fh=promiseb -73  fh=promiseto 99  fh=refuseto 55
fh=sayG -83  fh=sayN -54  fh=sayQ 62  fh=sayV -14  fh=saya -27  fh=sayand -3  fh=sayas -78  fh=sayb -77
fh=saybecause 139  fh=saybut 107  fh=sayfor -104  fh=sayhe 80  fh=sayhis 67  fh=sayis 84  fh=sayit 106  fh=sayn -81
fh=sayof -140  fh=sayon -169  fh=sayq -73  fh=sayshe 80  fh=saythat 128  fh=saythe 14  fh=saythey 101  fh=sayto -124
fh=saywhen -58  fh=saywould 133  fh=seemN 63  fh=seemj 134  fh=showN 76  fh=showa 142  fh=showin -52  fh=showthat 131
fh=showthe 51  fh=showto 102  fh=speakG 63  fh=speakN 38  fh=speaka -17  fh=speakand -66  fh=speakb 121
fh=speakfor 42  fh=speakhis 41  fh=speakhow 93  fh=speakin -160  fh=speakof -102  fh=speakon -158  fh=stanceN 82
fh=stancen -46  fh=stanceto 74  fh=stateQ 80  fh=stateafter -182  fh=stateand -91  fh=stateb -93  fh=statefor -93
fh=statein -143  fh=statementthat 179  fh=stateon -63  fh=statethat 140  fh=stateto -162  fh=statey -65
fh=supportN 71  fh=supporta 102  fh=supportn 93  fh=supportto -144  fh=surethe 121  fh=sureto -62  fh=tellN -111
fh=tella 41  fh=tellhe 168  fh=tellj -113  fh=tellof 72  fh=tellthat 133  fh=tellthe -74  fh=thinkG -17
fh=thinkand -67  fh=thinkas 120  fh=thinkb -67  fh=thinkj -113  fh=thinkn -89  fh=thinkof -175  fh=thinkthat 66
fh=thinkthe -78  fh=thinkto 6  fh=urgeQ 78  fh=urgeon 116  fh=urgethe -64  fh=urgeto 127  fh=voiceQ 134  fh=wantG 77
fh=wantN 177  fh=wanta 123  fh=wantto 14  fh=writeG 168  fh=writeN -98  fh=writeQ 104  fh=writethat 117
fw=according -403  fw=accordingN, 231  fw=accordingn, 201  fw=accuse 98  fw=allow -14  fw=askN 170  fw=askn 110
fw=call 163  fw=callno 104  fw=callo -146  fw=colon 256  fw=criticize 113  fw=criticizeN -143  fw=hearsay 170
fw=othern 76  fw=othernO 236  fw=otherno 132  fw=othero 63  fw=praise 128  fw=promise 10  fw=promiseT 37
fw=refuse 100  fw=say 143  fw=say, 189  fw=sayN -127  fw=sayh -99  fw=sayn -148  fw=sayo -141  fw=seem 79  fw=seemT 67
fw=show 115  fw=shown 163  fw=showno 169  fw=speak 70  fw=speakT 119  fw=speakTN 213  fw=speako 43  fw=stanceT 102
fw=state 102  fw=state, 87  fw=stateN -88  fw=stateT -137  fw=statementT 100  fw=staten -73  fw=stateon 108
fw=support 184  fw=supportn 190  fw=sureO 148  fw=sureT -158  fw=sureo 134  fw=tell -144  fw=tellN 117  fw=tellm 146
fw=think 103  fw=thinkT 72  fw=urge 62  fw=urgeo 157  fw=voice -70  fw=want 39  h=# 20  h=' -148  h=( -110  h=- -235
h=G 18  h=L 95  h=N 78  h=Q 66  h=V 15  h=Z -5  h=a 38  h=about 103  h=after -41  h=against -243  h=an 69  h=and -157
h=any 76  h=are -18  h=as -43  h=at -101  h=b -68  h=be -112  h=before -247  h=but -123  h=by -250  h=could -73
h=don’t 120  h=during -189  h=for -56  h=from -144  h=had -112  h=has -101  h=have -175  h=he 64  h=her 32  h=him 34
h=his 67  h=how 182  h=in -125  h=including -141  h=into -155  h=it 65  h=its 137  h=more 39  h=n -11  h=no 48
h=not 172  h=of -139  h=on -167  h=or -198  h=out -157  h=q 42  h=she 113  h=should -85  h=since -145  h=so -84
h=such 81  h=than -93  h=that 134  h=the 54  h=their 60  h=they 90  h=up -210  h=was -48  h=were -10  h=what 201
h=where 103  h=whether 191  h=who 130  h=why 292  h=will -50  h=with -124  h=would -48  h=y -141  h=’s -85
lw=according ,|N 251  lw=according ,|n 357  lw=according ,|the 277  lw=according |the -157  lw=accuse of|G -9
lw=add ,|Q 180  lw=ask |the -183  lw=call to|b -48  lw=call |for -142  lw=endorse |N 110  lw=expect |to 88
lw=note |that 96  lw=opposition |to -210  lw=plan |to 160  lw=point |to -235  lw=promise |to 158  lw=refer |to -181
lw=remind n|of 275  lw=say ,|N 143  lw=say ,|Q 212  lw=say ,|and 212  lw=say ,|but 142  lw=say ,|is 173
lw=say V|to -59  lw=say for|the -94  lw=say in|the -84  lw=say n|and -53  lw=say n|in -60  lw=say n|of -67
lw=say n|that 65  lw=say n|to -74  lw=say of|N -134  lw=say of|n -89  lw=say to|b -79  lw=say y|that 110
lw=say |he 107  lw=say |his 158  lw=say |it 122  lw=say |n 73  lw=say |she 104  lw=say |that 114  lw=say |the 124
lw=say |they 105  lw=seek to|b 195  lw=seek |to 128  lw=suggest |that 92  lw=talk |about -154  lw=tell ,|Q 172
lw=tell n|that 202  lw=tell y|that 177  lw=tell |n -113  lw=tell |the -168  lw=try |to -234  lw=want |to 170  n=0 114
n=1 132  n=15 -230  n=2 93  n=3 32  n=4 -16  n=6 -77  n=9 -177  w= 111  w=, 148  w=: 233  w=N, 83  w=N,N, 264  w=No 73
w=O 156  w=On -146  w=T 154  w=TNo 199  w=Tbno 77  w=Tn 128  w=W -22  w=Y 82  w=h -60  w=n -14  w=nO 85  w=nT 142
w=no 102  w=o 130  w=oN 153  w=oNo 131  w=oY 127  w=on 108  w=onO 90  w=ono 111  w=oo 243  w=tN -89  w=th -85
w=tn -91  wh=BVoN 155  wh=G 117  wh=GnoN 144  wh=Gnon -69  wh=Gnothe -95  wh=L 121  wh=N 75  wh=Nas -44  wh=NoG 106
wh=Nof -103  wh=Nto 78  wh=ON 109  wh=ONTb 166  wh=On 194  wh=Tbe -68  wh=Tbothe -87  wh=Tn 75  wh=Tthe 98
wh=Ythat 94  wh=Z 196  wh=a 39  wh=about -141  wh=as -33  wh=bnOthe 95  wh=bnTN 158  wh=bnoN -91  wh=bnon 87  wh=he 99
wh=her 119  wh=him 106  wh=how 50  wh=if 153  wh=in -130  wh=it 43  wh=j 44  wh=n 35  wh=nOnto 160  wh=noG 81
wh=non 35  wh=nonof -57  wh=nrothe 201  wh=nto 119  wh=oG 73  wh=oNon 84  wh=oNothe -71  wh=oYthat 141  wh=on 16
wh=on,G -102  wh=onoN -68  wh=onof -121  wh=onothe -18  wh=othe 20  wh=out -196  wh=q 246  wh=she 101  wh=that 123
wh=the 74  wh=they 103  wh=to 92  wh=was 173  wh=what 117  wh=whether 26  x=N. -137  x=N.on -43  x=NTb 79  x=QN, 113
x=QnO 131  x=QoN 80  x=Tbn 27  x=Tbo 83  x=hBn 95  x=hMb 91  x=n,n 141  x=n.No -108  x=n.nO -50  x=nON 54  x=nOn 36
x=nTb 30  x=noN 29  x=non 26  x=nonnO 93  x=nsn 104  x=oN, -145  x=oNo -141  x=onon -130  x=tNB 94  x=thB 100
x=thM 95  x=tnM 96
""",
    "left": """
b=( 250  b=, 59  b=- 169  b=: 186  b=Q -45  b=V -123  b=^ 63  b=a -106  b=after -18  b=although 248  b=and -14
b=as -95  b=but 158  b=n -76  b=of -119  b=or -160  b=q -163  b=since -135  b=so -79  b=that 167  b=was -125
b=when 77  bh=(N -161  bh=,G 84  bh=,L 111  bh=,N 39  bh=,Z -80  bh=,a -58  bh=,and -155  bh=,but -103  bh=,he 31
bh=,j -90  bh=,many 246  bh=,they -100  bh=,which 79  bh=,with 130  bh=-N 289  bh=.N -77  bh=:N 157  bh=:Q 106
bh=NQ -119  bh=QL -55  bh=QN -57  bh=Qand 179  bh=Qhe -45  bh=Qshe -56  bh=Qthe -57  bh=^G 119  bh=^N 64  bh=^Q 56
bh=^after 82  bh=^b 148  bh=^but 44  bh=^it -93  bh=^j 89  bh=^she -93  bh=^so -125  bh=^some 115  bh=^the 48
bh=^while 110  bh=andV 106  bh=andb -96  bh=andj -143  bh=andn -204  bh=andthe 103  bh=asa -92  bh=asn 162
bh=asthe -80  bh=butN 148  d=1 36  d=15 -265  d=2 72  d=25 -280  d=4 -5  d=6 -57  d=9 -131  e=#, -63  e=, -92  e=N -18
e=N, -141  e=N,N -75  e=N,V 73  e=N,w 83  e=Q 130  e=QN 76  e=QN, 289  e=QN. 204  e=Qh 69  e=Qn 84  e=QoN -171
e=Qon -181  e=V,n 126  e=Z 113  e=Z, 88  e=n 100  e=n, -12  e=n,N 27  e=n,V 102  e=n,W -145  e=n,c -116  e=n,h 78
e=n,r -59  e=n,s 100  e=w 162  e=y, -70  e=y,c -137  f=-## -84  f=-Gn -90  f=-Nn -56  f=-QN -131  f=-Qn -114
f=-WW 114  f=-bN 147  f=-d, 29  f=-dQ 63  f=-dn 148  f=-dw 111  f=-hh 33  f=-jN 59  f=-jn 5  f=-n, 119  f=-nN -58
f=-oN -83  f=-oQ 109  f=-on -43  f=-qq -47  f=-rr -80  f=-sN -103  f=-tQ 176  f=-ww 196  f=fGn 120  f=fL, -62
f=fLN 116  f=fLV 147  f=fN, -25  f=fNN -62  f=fNZ -123  f=fNn 19  f=fNy 62  f=fQ, 56  f=fQN 88  f=fVQ 81  f=fVh 150
f=fVn 53  f=fWQ 230  f=fcn -32  f=fd# 103  f=fdN 34  f=fdV 70  f=fdZ 82  f=fhN -129  f=fhV 87  f=fhh -85  f=fhn 29
f=fnN 80  f=fon 55  f=fp, 164  f=frN -67  f=frn 13  f=fs, -73  f=ft, -51  f=ftn -53  fam=according 132
fam=according, 263  fam=accordingNV, -114  fam=accuse 144  fam=call 140  fam=call, -150  fam=hearsay 131  fam=say -70
fam=say, 123  fam=say,N 197  fam=say,h 191  fam=say,n 220  fam=sayN 71  fam=sayh 75  fam=seem 120  fam=seem, -90
fam=seem,N -115  fam=seem,h -143  fam=seem,n -137  fam=show,N 190  fam=show,n 175  fam=state -36  fam=state,N 185
fam=state,h 119  fam=state,n 155  fam=state,sN 132  fam=stateN 48  fam=stateh 44  fam=support 75  fam=sure 120
fam=tell -129  fam=tell, -118  fam=tellN 44  fam=think 47  fam=think, -124  fam=think,h 111  fam=urge 105
fam=voice 58  fam=write 3  fam=writeN 74  fs=accordingFalse, 47  fs=accordingFalseQ 145  fs=accordingFalseand 26
fs=accordingFalsethan -101  fs=accordingTrue^ 102  fs=accuseTrue^ -83  fs=askTrue^ -67  fs=callTrue^ -68
fs=criticizeTrue^ -162  fs=hearsayTrue^ -136  fs=sayFalse( 155  fs=sayFalse, -45  fs=sayFalse: 109  fs=sayFalseQ -61
fs=sayFalsebut -27  fs=sayTrue^ 116  fs=seemFalse, 82  fs=seemTrue^ -55  fs=speakTrue^ -91  fs=stateFalse, -58
fs=stateFalseQ -58  fs=stateTrue^ 43  fs=supportTrue^ -79  fs=sureTrue^ -101  fs=tellFalseQ -54  fs=tellTrue^ 90
fs=thinkFalsen -103  fs=thinkTrue^ -142  fs=urgeTrue^ -207  fs=voiceTrue^ -42  fs=writeFalse, -242  fs=writeFalseQ 102
h=G -78  h=N 15  h=Q 12  h=V -124  h=a 68  h=and -88  h=as -69  h=but -71  h=for -79  h=her 66  h=his 43
h=however -130  h=i -105  h=if 55  h=is -130  h=it 106  h=j -87  h=just 125  h=more 79  h=on 85  h=she 86  h=that 52
h=then -128  h=there 64  h=they 102  h=which -40  h=while -79  h=who 58  h=whose 255  h=with 31  n=1 129  n=15 -75
n=25 -100  n=3 -31  n=6 -43  n=9 -52  q=0,# -84  q=0,N -26  q=0,d 61  q=0,n 54  q=0,s -74  q=0,t -49  q=0.N 90
q=0Nb 132  q=0Nc 63  q=0Nd 21  q=0Nh -104  q=0Nj 78  q=0VN -66  q=0Vd 70  q=0WW 114  q=0Zd 131  q=0Zo -182  q=0dd -106
q=0hW -130  q=0hd 186  q=0hh 28  q=0n# -77  q=0nN -25  q=0nV -54  q=0nW 21  q=0nc -120  q=0nj 117  q=0no -59
q=0ns -51  q=0td 127  q=0wd 87  q=0ww 169  q=0yN 63  q=0yd 89  q=0yr -119  q=1,Q 22  q=1QN 42  q=1QV 94  q=1Qc 85
q=1Qd 62  q=1Qt 94  q=1qN -153  q=1qq -36  ql=False 39  ql=True -39  s0False- -62  s0Falsef -58  s0True- 57
s0Truef 75  sb=()0 -131  sb=(n0 158  sb=,#0 73  sb=,,1 -149  sb=,,2 167  sb=,N0 69  sb=,N1 -71  sb=,N2 -80  sb=,Q0 119
sb=,V0 41  sb=,h1 -66  sb=,j0 58  sb=,n0 48  sb=,n1 -65  sb=,n2 -88  sb=,n3 -91  sb=,t0 138  sb=,w0 148  sb=-N1 119
sb=-Q0 173  sb=-n0 -61  sb=:Q0 117  sb=QN0 -57  sb=Qh0 -53  sb=Qh1 155  sb=^#0 -53  sb=^#1 -58  sb=^,1 -112  sb=^,2 47
sb=^,4 -102  sb=^G0 61  sb=^N0 64  sb=^N1 64  sb=^N2 68  sb=^Q0 77  sb=^Q1 64  sb=^Q2 77  sb=^b0 94  sb=^n0 86
sb=^n2 54  sb=^q0 -128  sb=^r1 -84  sb=afterN0 165  sb=and,1 -75  sb=andN0 80  sb=andN1 -76  sb=andQ0 100
sb=andh0 190  sb=andn0 73  sb=andn1 -103  sb=andr0 149  sb=asN0 98  sb=asQ0 127  sb=asn0 -137  sb=asn1 -88
sb=but,2 144  sb=butN0 89  sb=butQ0 -134  sb=butn0 45  sb=butn1 -154  sb=nt0 208  sb=ofn0 -115  sb=thann0 95
sb=whileN0 140  sb=whilen0 111  w=, 36  w=,N 150  w=,N, -193  w=,Q -157  w=,cN -151  w=,h 121  w=,n 86  w=- -101
w=N 76  w=h 69  w=n 84
""",
    "mention": """
a=<(N 107  a=<)N -258  a=<,N 86  a=<,m -114  a=<,n -29  a=<-n 13  a=<.N -127  a=<:N -124  a=<:n -143  a=<BN -35
a=<Bh -143  a=<Bn -72  a=<GN 105  a=<Hh 70  a=<Mn -104  a=<On -65  a=<QN -153  a=<Tn -64  a=<VN 62  a=<VW -102
a=<Vh 72  a=<Zw -97  a=<bN 53  a=<bm 107  a=<cN 29  a=<dW 199  a=<dn -139  a=<hW -81  a=<hw -64  a=<oN 57  a=<rn -85
a=<sN -106  a=<sn -78  a=<wn 89  a=<yn -108  a=>'N -85  a=>,N 2  a=>.N -36  a=>.n -87  a=>BN -24  a=>Bh -86  a=>Bn -84
a=>DN 112  a=>Hh 72  a=>Hn -100  a=>Mh -50  a=>Mn -47  a=>Tn -78  a=>Vh 72  a=>Vn 102  a=>Zh -57  a=>Zn -17  a=>bh -68
a=>bn 60  a=>dN 59  a=>dn -130  a=>hW -82  a=>hn -82  a=>jN -77  a=>on -29  a=>pn -208  a=>rn -127  a=>sN -104
a=>tN 115  a=>wn 98  a=>yn -69  b=<'s -230  b=<, 72  b=<- 46  b=<. -129  b=</ -164  b=<: 224  b=<; 178  b=<G -89
b=<N -39  b=<Q 112  b=<V -80  b=<Z -83  b=<^ 61  b=<about -126  b=<after 79  b=<against -123  b=<and -16
b=<around -182  b=<as 74  b=<at -144  b=<b -135  b=<but 101  b=<by -147  b=<during -175  b=<for -65  b=<from -91
b=<in -120  b=<including -76  b=<into -175  b=<is -50  b=<like -150  b=<of -149  b=<on -111  b=<or -152  b=<over -74
b=<than -88  b=<that 92  b=<though 157  b=<to -119  b=<what 171  b=<when 59  b=<which 212  b=<while 94  b=<with -37
b=>, 59  b=>G -113  b=>Q 185  b=>Z -21  b=>about -155  b=>against -124  b=>among 224  b=>and -61  b=>at -78  b=>b -66
b=>by 208  b=>during -125  b=>for -134  b=>from 151  b=>in -39  b=>n 100  b=>of -64  b=>on -92  b=>that -82  b=>to 42
b=>under 190  b=>with -81  bk=<,N 73  bk=<,h 78  bk=<,n 121  bk=<-N 132  bk=<.N -154  bk=</N -163  bk=<GN -92
bk=<Gn -20  bk=<Nn -162  bk=<QN 129  bk=<Qh 39  bk=<Qn 250  bk=<Vh -144  bk=<Vn -54  bk=<^N 73  bk=<^W -200  bk=<^h 10
bk=<^n 74  bk=<aboutN -127  bk=<aboutn 84  bk=<againstN -109  bk=<andN -93  bk=<andh 175  bk=<aren -125  bk=<atN -165
bk=<atn -60  bk=<bn -37  bk=<butN 81  bk=<butn 109  bk=<byN -151  bk=<forN -126  bk=<fromN -75  bk=<ifN 128
bk=<inN -207  bk=<inn -47  bk=<isn -59  bk=<ofN -147  bk=<ofn -94  bk=<onN -136  bk=<onn -18  bk=<thath -135
bk=<thatn 64  bk=<toN -160  bk=<ton -35  bk=<whatN 138  bk=<whath -222  bk=<whenN 103  bk=<whenh -66  bk=<whenn 126
bk=<whichn 107  bk=<whilen 167  bk=<withN -109  bk=<withn 73  bk=>(N 237  bk=>,N 212  bk=>,w -64  bk=>GN -162
bk=>Gn -75  bk=>VN 53  bk=>Vh -68  bk=>Vm -69  bk=>Vn -52  bk=>ZN -16  bk=>Zn -44  bk=>aboutN -141  bk=>aboutn -116
bk=>amongn 175  bk=>andN -72  bk=>andh 167  bk=>andn -81  bk=>atn -103  bk=>bN -43  bk=>bn -52  bk=>byN 214
bk=>byn 133  bk=>duringn -122  bk=>forN -102  bk=>forn -117  bk=>fromN 108  bk=>fromn 150  bk=>inN -22  bk=>nh 112
bk=>nn -43  bk=>ofn -60  bk=>onN -93  bk=>onn -67  bk=>thatN -75  bk=>thath -67  bk=>thatn -72  bk=>wasn -84
bk=>withN -108  fam=according> 124  fam=ask< 107  fam=ask> -51  fam=ask>o 191  fam=call< 52  fam=call> -117
fam=criticize> -65  fam=promise< 65  fam=say< 74  fam=say<,N 86  fam=say<,n 85  fam=say<,w 113  fam=say<.N 174
fam=say> 132  fam=say>N, -81  fam=say>o -174  fam=seem< -133  fam=show< 19  fam=show> -59  fam=show>no 162
fam=speak<V, -151  fam=speak> -87  fam=speak>o 74  fam=state< 39  fam=state<,N 44  fam=state<,V -203  fam=state<,w 127
fam=state>t -56  fam=state>th -89  fam=support< 39  fam=support> -65  fam=tell< -4  fam=tell<, -119  fam=tell<,N 108
fam=tell> -110  fam=think< 40  fam=urge< 82  fam=urge<oY 102  fam=urge> -76  fam=write<,N 108  fam=write> 43
fam=write>o -237  fg=accordingG<0 -82  fg=accordingG<1 -75  fg=accordingG<2 -113  fg=accordingG>0 109
fg=accordingN>0 191  fg=askP<0 -257  fg=askV<1 -88  fg=askV>0 90  fg=askV>2 -57  fg=askZ>0 124  fg=callP<0 -118
fg=callP<2 -161  fg=callP>1 196  fg=callV<1 83  fg=callV>1 101  fg=callZ<1 112  fg=colon:<0 65  fg=criticizeV>0 -68
fg=opinionn>0 57  fg=otherG<1 -165  fg=otherV>0 127  fg=otherV>1 -72  fg=otherV>2 149  fg=sayV<0 66  fg=sayV<1 88
fg=sayV<2 104  fg=sayV>0 47  fg=sayV>1 -86  fg=sayV>2 -68  fg=sayZ<0 19  fg=sayZ>1 -65  fg=seemV<0 -173
fg=seemV<1 -96  fg=seemZ<0 -224  fg=showV>1 60  fg=speakG>0 -154  fg=speakV>0 116  fg=speakZ<0 108  fg=stancen>1 84
fg=stateG<1 -66  fg=stateG>0 -66  fg=stateG>1 40  fg=stateG>2 72  fg=stateV<0 14  fg=stateV<1 29  fg=stateV>1 -91
fg=stateV>2 -83  fg=stateZ<0 82  fg=statementn>0 39  fg=supportG<0 149  fg=surej<2 -55  fg=suren<0 204  fg=tellV<0 -2
fg=tellV>0 -153  fg=tellV>1 -86  fg=thinkP>0 -82  fg=thinkP>1 -89  fg=thinkZ<0 64  fg=urgeV>0 -65  fg=wantZ>1 152
fg=writeV<1 -78  first=False<:N 117  first=False<Gh 50  first=False<Gn -78  first=False<PN -145  first=False<Pn -30
first=False<Tn -66  first=False<VW -107  first=False<Vh 39  first=False<Vm -224  first=False<Vn -14
first=False<Zn -65  first=False<jh -177  first=False<nn -48  first=False<vn -192  first=False>GN 68  first=False>Gh 82
first=False>Gm 116  first=False>Tn -102  first=False>VN -37  first=False>VW -76  first=False>Vh -76
first=False>Vn -69  first=False>Vw -63  first=False>Zn -49  first=False>bn -24  first=False>jn -157  first=True<:N 91
first=True<GN 66  first=True<Gh 106  first=True<PN -105  first=True<VN 93  first=True<VW -94  first=True<Vh 96
first=True<Vn 99  first=True<ZN 78  first=True<Zn 115  first=True<bN 104  k=<LN -48  k=<Ln -118  k=<Lw -37  k=<RLN -90
k=<RLn -135  k=<RLw -138  k=<RN 54  k=<RW -92  k=<Rh 51  k=<Rm 79  k=<Rn 29  k=<Rw 98  k=>LN 79  k=>Ln 96  k=>RLN -23
k=>RN -52  k=>RW -99  k=>Rh -35  k=>Rm -62  k=>Rn -76  k=>Rw -77  kw=N< 48  kw=N<(N. 103  kw=N<, -102  kw=N<,HV -214
kw=N<,N, 104  kw=N<,N. -77  kw=N<,Nc 112  kw=N<,No 181  kw=N<,Nw 87  kw=N<,n, 76  kw=N<,nO 97  kw=N<,no 88
kw=N<.N, 269  kw=N<Tbn 180  kw=N<VnT -104  kw=N> 98  kw=N>N,n -103  kw=N>n,+ 136  kw=N>o 83  kw=N>ono 136  kw=N>t -55
kw=W< -213  kw=W> -94  kw=h< 84  kw=h<Bn -194  kw=h> -22  kw=n< 6  kw=n<,N, 80  kw=n<,NV -103  kw=n<,n, 117
kw=n<,nO 132  kw=n<,wB 189  kw=n<OVn 227  kw=n<Tbn -99  kw=n<VoN 78  kw=n<VoY 179  kw=n<cn, -101  kw=n<snO 210
kw=n<sno 138  kw=n> 48  kw=n>O 105  kw=n>Tb+ -84  kw=n>Tbn 110  kw=n>no 70  kw=n>o 78  kw=n>on+ -81  kw=n>t -53
kw=n>tN+ -61  kw=w< 192  n=<0 151  n=<L0 16  n=<L2 -72  n=<L3 -139  n=<L4 -118  n=<L5 -154  n=<L6 -230  n=<R0 59
n=<R1 55  n=<R2 30  n=<R3 -10  n=<R4 42  n=<R5 29  n=<RL1 -56  n=<RL2 -122  n=<RL3 -193  n=<RL4 -123  n=<RL5 -158
n=<RL6 -205  n=>L0 86  n=>L1 53  n=>L2 -89  n=>R0 -57  n=>R1 -70  n=>R2 -77  n=>R3 -90  n=>RL0 57  n=>RL1 -95
ng=<0: 65  ng=<0G 25  ng=<0P -119  ng=<0T 112  ng=<0V 44  ng=<0Z 37  ng=<0b 46  ng=<1P -139  ng=<1b 11  ng=<2P -100
ng=<3P -114  ng=<3T -52  ng=<3V 18  ng=<4G -82  ng=<4P -157  ng=<4T -148  ng=<4V -58  ng=<4Z -112  ng=<4b -113
ng=<4j -177  ng=<4n -163  ng=<4v -250  ng=>0G 7  ng=>0T -90  ng=>0n 123  ng=>1V -77  ng=>1Z -44  ng=>1b -42
ng=>2G -35  ng=>2N -196  ng=>2V -78  ng=>2Z -88  ng=>2n -67  ng=>3V -90  none 22  noneL -4  noneRL 166
nonef=accordingL -60  nonef=accordingR -155  nonef=askR 160  nonef=callL 162  nonef=criticizeL 157  nonef=opinionR 118
nonef=otherL 163  nonef=refuseR -111  nonef=sayL -72  nonef=sayR -50  nonef=sayRL -93  nonef=seemR 109
nonef=seemRL 210  nonef=stateL 105  nonef=statementR 43  nonef=supportL 93  nonef=supportR -112  nonef=thinkR 120
nonef=urgeR 54  nv=LG -127  nv=LP 165  nv=LV -25  nv=LZ -69  nv=RLP 140  nv=RLV 7  nv=RP 100  nv=RT 27  nv=RV -28
nv=RZ 100  nv=Rb -21  nvf=accordingG -87  nvf=accuseV 129  nvf=askP 125  nvf=askV 217  nvf=callV 138  nvf=colon: -99
nvf=sayV -75  nvf=sayZ -74  nvf=sayb -65  nvf=seemV 168  nvf=seemZ 183  nvf=seemb 211  nvf=speakV 87  nvf=stancen 58
nvf=stateP 164  nvf=stateT -153  nvf=statementn 95  nvf=supportG -90  nvf=surej 114  nvf=thinkP 74  nvf=thinkb -85
nvf=urgeV 34  nvf=urgeb -143  nvf=wantV 102  nvf=wantb -109  nvf=writeV 28  nvf=writeZ -128  pos=<False 26
pos=<True 100  pos=>False -56  pos=>True -102  ps=<-n -79  ps=<-p -120  ps=<-v 29  ps=<pv 33  ps=>-n -61  ps=>-p 120
ps=>-v -57  ps=>pv -71  s=N< 30  s=N> -15  s=W< -121  s=W> -128  s=a> -87  s=an< 99  s=an> 99  s=ce> -89  s=ch< -47
s=ch> -93  s=ck< -179  s=cs< 130  s=ct< -222  s=ct> -64  s=de< 89  s=ds< 55  s=eo< 178  s=es< 79  s=es> -67
s=ew> -159  s=fe< 102  s=ge> -7  s=gn< 103  s=h< 44  s=h> -52  s=he< -100  s=he> -68  s=ht< -142  s=ia> 161
s=ip< -156  s=is< 87  s=ks> 122  s=ls< 117  s=me< 72  s=me> 69  s=ms< 70  s=ne< 101  s=ns< -35  s=nt< 20  s=ny< 141
s=om< -149  s=on> -87  s=rd< -63  s=re> -122  s=rs< 100  s=rs> 62  s=se< 62  s=se> 118  s=sh< -205  s=sm> -82
s=te> -39  s=th> 88  s=ts> 85  s=ty> -22  s=up< 91  s=w> -91  s=wd< 153  s=“< -119  s=“> -91  w=< 58  w=<, -80
w=<,c -184  w=<.N 308  w=<.N, -335  w=<N 77  w=<c -100  w=<cN 158  w=<cn 227  w=> 106  w=>, -277  w=>N, -5  w=>O 124
w=>Tb -69  w=>Tbno 109  w=>nO -65  w=>no 89  w=>o 84  w=>ono 112  w=>t -69  wg=<LP -162  wg=<LV 59  wg=<LZ 118
wg=<R,NV -133  wg=<R,NZ 100  wg=<R,Nb 102  wg=<R,b -170  wg=<R,wV -185  wg=<RG 94  wg=<RL,hV 101  wg=<RLP -173
wg=<RLV 136  wg=<RLZ 199  wg=<RLb 153  wg=<RT -117  wg=<RV 81  wg=<RV,G 124  wg=<RZ 51  wg=<Rb 37  wg=<RcV -124
wg=>LG 68  wg=>LN,V -67  wg=>LV 99  wg=>LnoV 196  wg=>RG -78  wg=>RN 155  wg=>RT -55  wg=>RV -62  wg=>RZ -68
wg=>RnoG -118  wg=>RoV 69  wg=>RtV -54  ws=<L 47  ws=<L, -119  ws=<R 64  ws=<R, -54  ws=<R,c -182  ws=<R,h -108
ws=<RL 14  ws=<RL,h 66  ws=<RN 192  ws=<Rc -97  ws=<RcN 127  ws=>L 99  ws=>LN, -70  ws=>LO 220  ws=>Lno 110  ws=>Lo 97
ws=>R -43  ws=>RL 135  ws=>RLo 107  ws=>RnO -60  ws=>Rno -75  ws=>Rt -69
""",
    "end": """
bh=), -110  bh=)^ -148  bh=,Z 104  bh=,and 63  bh=,but -164  bh=,for 142  bh=,is 144  bh=,while -112  bh=,who 112
bh=,with 181  bh=-V 145  bh=-Z 292  bh=.) -126  bh=., 220  bh=BQ -49  bh=G, 81  bh=G. 67  bh=GZ -107  bh=Gin -66
bh=Gthat -72  bh=Gto -75  bh=N, 29  bh=N- 21  bh=NZ -77  bh=N^ 151  bh=Nbecause 140  bh=Nduring 154  bh=Nhad -81
bh=Nhas -135  bh=Nin 75  bh=Nwas -151  bh=OG -62  bh=QG 274  bh=QN 172  bh=QV 113  bh=Qfor 132  bh=V, 67  bh=V. 62
bh=Vby -97  bh=Vin -95  bh=Z, -58  bh=Z. 48  bh=ZQ 178  bh=ZV -101  bh=Zat 103  bh=Zof 96  bh=b, 143  bh=b. 105
bh=bagainst 167  bh=bin -66  bh=bthat 101  bh=cG -92  bh=cV -85  bh=din 191  bh=dq -56  bh=dthan -90  bh=h. -81
bh=hand -133  bh=j, -32  bh=jG -58  bh=jand -48  bh=mas 58  bh=n( 155  bh=n, 29  bh=n. 10  bh=nG -108  bh=nV 46
bh=nabout -90  bh=nagainst -97  bh=nand 38  bh=nat -68  bh=nbut 101  bh=ncould 67  bh=ndespite 281  bh=nduring 163
bh=neven 179  bh=nfor -48  bh=nif 135  bh=nin -24  bh=nof -72  bh=non -98  bh=nover -123  bh=nto -17  bh=nwas 116
bh=nwere -8  bh=nwith 80  bh=ny 111  bh=o, 99  bh=o. 126  bh=oG -110  bh=oj -106  bh=othe -90  bh=owhich -98
bh=oy -156  bh=q- 73  bh=qN -112  bh=qand 39  bh=qfor -112  bh=qin 82  bh=qto -126  bh=r. 48  bh=ras -125  bh=sG -72
bh=tV -90  bh=tin 198  bh=vto 161  bh=y, 53  bh=yy -92  c=0( 20  c=0) 202  c=0, 67  c=0- 40  c=0. 38  c=0: 65
c=0; 198  c=0G -55  c=0Q -49  c=0Z -36  c=0^ 37  c=0a 45  c=0b -15  c=0f 8  c=0h 66  c=0i 12  c=0o -32  c=0q -110
c=0w -11  c=1, -138  c=1G -98  c=1Q -56  c=1V -114  c=1Z -105  c=1a -163  c=1b -138  c=1e -128  c=1f -87  c=1h -70
c=1i -174  c=1j -113  c=1o -141  c=1s -113  c=1t -121  c=1u -67  c=1w -95  c=1y -113  c=2, -84  c=2. 82  c=2G 191
c=2Z 60  c=2a -22  c=2f 64  c=2o -93  c=2w 141  c=3, -38  c=3. 48  c=3i -62  c=3w 123  c=4. 63  cc=0 -23  cc=1 18
cc=2 24  cc=3 76  endFalsef -56  endTrue- 25  endTruef 26  fh=according.f 284  fh=according^f 280  fh=accuseG- -125
fh=accuseand- -162  fh=allow.f -91  fh=allowoff 171  fh=ask.f -32  fh=ask^- -84  fh=ask^f -118  fh=askandf -129
fh=callandf 107  fh=callas- -214  fh=callby- 192  fh=calltof 120  fh=callwhich- 245  fh=colon,- -207  fh=colon.- 235
fh=colon.f 279  fh=colon^f 244  fh=criticize.f -60  fh=criticizeG- -55  fh=criticizeas- 35  fh=criticizefor- -179
fh=criticizefrom- 170  fh=criticizeinf 122  fh=criticizeof- 144  fh=opinion.f -17  fh=opinioninf 137  fh=other.f -83
fh=other^f -33  fh=otherandf -133  fh=othertof 116  fh=praise.f -91  fh=praiseG- 116  fh=praisefor- -148
fh=promiseinf 99  fh=promiseto- 38  fh=refuseon- 229  fh=say)f 137  fh=say,- -124  fh=say,f 98  fh=say-f 55
fh=say.- 70  fh=say.f 156  fh=say:f -56  fh=sayGf 41  fh=sayQf -58  fh=sayV- -133  fh=sayZ- -102  fh=sayZf -54
fh=say^- 84  fh=say^f 135  fh=sayand- -81  fh=sayandf 67  fh=sayare- -130  fh=sayasf -43  fh=sayatf -111
fh=saybecausef -59  fh=sayhas- -134  fh=sayhave- -127  fh=sayinf -23  fh=sayis- -103  fh=sayisf -72  fh=sayoff -60
fh=sayonf 80  fh=sayshould- -71  fh=saythanf 117  fh=saytof -81  fh=saywas- -198  fh=saywhenf -93  fh=saywithf -61
fh=seem,- 81  fh=seem,f 58  fh=seem.- 63  fh=seeminf 150  fh=show,f 68  fh=show.- 100  fh=show.f 94  fh=showV- -83
fh=showand- -134  fh=showinf 66  fh=showwith- -169  fh=speakand- -89  fh=speakandf 85  fh=speakas- -126
fh=speaktof 62  fh=stance,- 28  fh=stance,f -104  fh=stance.- -55  fh=stance.f -134  fh=stanceV- 154  fh=stanceinf -99
fh=state.f 31  fh=stateVf -88  fh=state^f 43  fh=stateandf 47  fh=stateasf 119  fh=statebecausef 65  fh=stateinf -104
fh=statement.f -137  fh=statementV- 120  fh=statementVf 140  fh=statement^f -159  fh=stateoff -49  fh=stateon- 148
fh=stateto- 41  fh=statetof 24  fh=statewas- -158  fh=support,f -83  fh=support.- -83  fh=support.f -117
fh=supportG- -167  fh=supportV- 125  fh=supportandf 98  fh=supportthatf 107  fh=sure,f 69  fh=tell.f 64  fh=tell^f -53
fh=tellinf -85  fh=think,- 55  fh=think-f -83  fh=think.- 10  fh=thinkVf 107  fh=thinkZf 129  fh=thinkthatf 121
fh=thinktof -69  fh=thinkwill- -107  fh=urge,- 21  fh=urgeV- -41  fh=urge^- 79  fh=urgeandf -96  fh=urgeon- -98
fh=urgeto- -101  fh=voiceand- 82  fh=want.f -54  fh=wantandf -70  fh=write.f -45  fh=write^- -97  h2=, G 40
h2=, L 142  h2=, N 46  h2=, Q -70  h2=, a 80  h2=, and 21  h2=, as 13  h2=, but 53  h2=, despite 138
h2=, especially -194  h2=, in -88  h2=, including -187  h2=, j -81  h2=, n -47  h2=, or -151  h2=, such -308
h2=, the 110  h2=, was 99  h2=, which 130  h2=- # -119  h2=- the 84  h2=. # -125  h2=. N -132  h2=: N -90  h2=: Q 123
h2=G N -46  h2=G her 49  h2=G n -38  h2=Q ^ -52  h2=V by -139  h2=V he -139  h2=V n -82  h2=V to 42  h2=V with 50
h2=Z . -52  h2=Z from 125  h2=Z n -51  h2=^ 26  h2=and G 93  h2=and L 74  h2=and N -75  h2=and V 56  h2=and Z 63
h2=and a 76  h2=and his 79  h2=and j -117  h2=and n -97  h2=and that 125  h2=and the -61  h2=as a -24  h2=as he 203
h2=as it 193  h2=as well 124  h2=at a 91  h2=at n -19  h2=at the -39  h2=before G 137  h2=by G 99  h2=by N 120
h2=by j -109  h2=even as 154  h2=for N -84  h2=for a -122  h2=for j -75  h2=for n 81  h2=for the -137  h2=for this 233
h2=from G -96  h2=in # 75  h2=in G -29  h2=in N -47  h2=in a 145  h2=in an 258  h2=in n -44  h2=in the -43
h2=of G -92  h2=of N -68  h2=of j 69  h2=of n -37  h2=of the -70  h2=on N 136  h2=on n -37  h2=on the 33  h2=on y 127
h2=over the -101  h2=should be -114  h2=than # -109  h2=that N -51  h2=that b -112  h2=that he -64  h2=that she -63
h2=that they 138  h2=the y -88  h2=to N -58  h2=to a -109  h2=to b -47  h2=to be -93  h2=to his 84  h2=to j -112
h2=to n -22  h2=to the 20  h2=to their 142  h2=was G -52  h2=will b -72  h2=with N -41  h2=with an 142
h2=with the -74  h2=without G 176  h2=y . -99  h2=y y 179  h=) 120  h=, 51  h=- 122  h=. 27  h=: 54  h=; 195  h=G -56
h=Q -56  h=V -42  h=Z -53  h=^ 12  h=about -154  h=after 122  h=against -145  h=and 33  h=as -70  h=back -104
h=being -129  h=between -184  h=but 119  h=for -18  h=from -33  h=had -130  h=how -132  h=if -123  h=into -111
h=of -79  h=or -40  h=out -80  h=over -25  h=q -108  h=that -46  h=there -126  h=through 82  h=to -44  h=what -175
h=when 114  h=while 105  h=who -21  h=with -9  h=would -61  h=y -37  kf= -, 204  kf=N-G -67  kf=N-V 17  kf=N-Z 86
kf=N-^ 12  kf=N-and 26  kf=N-but -149  kf=N-in 10  kf=N-is -169  kf=N-with 95  kf=NfV -84  kf=Nfand -45  kf=Nfas -73
kf=Nfin -64  kf=Nfof -49  kf=Nfto 36  kf=Nfwith -86  kf=Q-^ 82  kf=hefin 58  kf=hefto -50  kf=itf, 92  kf=n-Z 44
kf=n-and 18  kf=n-at 96  kf=n-of -73  kf=n-that -8  kf=n-to -3  kf=n-who -80  kf=n-y 57  kf=nf, 18  kf=nfQ 58
kf=nfZ -52  kf=nf^ 11  kf=nfand -35  kf=nfbut -159  kf=nfby -60  kf=nffor -68  kf=nfin 56  kf=nfon 39  kf=nfto -58
kf=nfwith -59  kf=rf^ 22  kf=rfto 125  kf=sf, -182  kf=shef^ 54  kf=that-, -146  kf=that-- -187  kf=that-V -94
kf=that-^ -146  kf=that-is -109  kf=that-was -89  kf=thatf, 72  kf=thatf- 146  kf=thatf: 129  kf=thatfQ -50
kf=thatfV 81  kf=thatf^ 61  kf=thatfafter 29  kf=thatfand 25  kf=thatfare 98  kf=thatffor -53  kf=thatfin -79
kf=thatfof -50  kf=thatfthat 128  kf=thatfto -28  kf=thatfwho 145  kf=theyf, 90  kf=to-^ 56  kf=to-as 121
kf=to-is 102  kf=tofin 34  kf=tofwith 119  kh=Gand -155  kh=M. 58  kh=NG -47  kh=NQ -74  kh=Nas -67  kh=Nbefore 132
kh=Non 61  kh=Q^ 31  kh=he. 13  kh=hein 58  kh=heto -50  kh=itin 110  kh=n, 44  kh=n. 18  kh=nV -58  kh=nbut -41
kh=nby -140  kh=nfor -73  kh=nin -16  kh=nof -52  kh=non 86  kh=nq -55  kh=nthat -15  kh=nthrough 135  kh=nwho -107
kh=nwith -53  kh=ny 52  kh=that, 35  kh=that. 46  kh=thatQ -61  kh=thatZ -73  kh=that^ 49  kh=thatby -92
kh=thathas -115  kh=thatin -87  kh=thatof -57  kh=thaton 96  kh=thatthat 98  kh=thatto -41  kh=thatwith -61
kh=they, 95  kh=toG -72  kh=toZ -57  kh=toand 20  kh=tois 132  kh=toof -63  kh=toon -79  kh=why, 178  kn=G2 45
kn=G3 59  kn=N1 63  kn=N15 -19  kn=N2 40  kn=N6 -23  kn=N9 -44  kn=O9 164  kn=Q1 126  kn=Q2 -53  kn=V15 -72  kn=V2 159
kn=Z1 115  kn=he2 -95  kn=he3 57  kn=he9 21  kn=it1 221  kn=it4 -11  kn=m1 111  kn=m9 -61  kn=n1 59  kn=n15 -15
kn=n2 74  kn=n3 25  kn=n6 -18  kn=n9 -23  kn=o2 123  kn=o4 -19  kn=q1 75  kn=r6 91  kn=s15 -130  kn=s2 186
kn=she15 -70  kn=she2 59  kn=she25 -110  kn=she3 70  kn=she9 14  kn=that15 25  kn=that2 -86  kn=that3 -85  kn=that6 26
kn=that9 8  kn=they15 -18  kn=they3 111  kn=to15 -38  kn=to2 85  kn=to25 -24  kn=to3 46  kn=to6 46  kn=who6 210
kr= . -18  kr=G,N -149  kr=G. 50  kr=Gon -105  kr=M. 58  kr=N,n 55  kr=N,w -70  kr=N; 243  kr=NBn 98  kr=NMb -61
kr=NON -49  kr=NOn -64  kr=NQ -45  kr=NTb -26  kr=NVo 69  kr=NY, 55  kr=NZo -95  kr=NcN -155  kr=NcV 60  kr=Ncb 54
kr=Non 39  kr=Nsn 72  kr=Q 31  kr=QoN 89  kr=Qon -133  kr=Zon 86  kr=he. 12  kr=heon 46  kr=itcN 233  kr=mon -100
kr=msn -154  kr=n,N -98  kr=n,Q 117  kr=n,s 64  kr=n,w -110  kr=n. 8  kr=nBV -49  kr=nGT 92  kr=nGn 79  kr=nGo -123
kr=nON -60  kr=nOn -28  kr=nTN 80  kr=nVn 135  kr=nVo 94  kr=nWh 72  kr=nY. 85  kr=nYs 253  kr=ncN 48  kr=ncV 47
kr=ncn -56  kr=ncr 87  kr=noG 108  kr=noY 74  kr=non 48  kr=nro 63  kr=nsh 76  kr=nsn 90  kr=nsr 150  kr=o,n -170
kr=oon -58  kr=sheoN 164  kr=that 49  kr=that,o -155  kr=that. 42  kr=thatBn -80  kr=thatGo 96  kr=thatHV -88
kr=thatMb 60  kr=thatOn -46  kr=thatQ -52  kr=thatTb -57  kr=thatTn 73  kr=thatVn -60  kr=thatcn -53  kr=thatct -74
kr=thatnc 162  kr=thatoG -81  kr=thatoN -103  kr=thatoY 83  kr=thaton -28  kr=thattn -98  kr=theyTb 95  kr=to,G 60
kr=to,b -171  kr=to,c 27  kr=to,n 99  kr=to,s 112  kr=to. 12  kr=toY. 7  kr=tocb -119  kr=tocn -73  kr=tooN -101
kr=tooY -194  kr=toon -63  kr=whether. 131  left=0 26  left=1 -18  left=15 8  left=2 -80  left=25 43  left=3 -36
left=4 -25  left=6 -17  left=9 -10  n=1 69  n=15 -31  n=2 37  n=25 -39  n=3 23  n=6 -16  n=9 -13  o=False 203
o=True -203  q=00# 71  q=00' -47  q=00- 13  q=00; -141  q=00B 62  q=00G 11  q=00N 68  q=00O -132  q=00V -14  q=00Z 84
q=00b -23  q=00c -181  q=00h 96  q=00j 68  q=00m 78  q=00n 66  q=00o -69  q=00s -21  q=00t -53  q=00x -123  q=01, -171
q=01V -154  q=01Z 57  q=01b -59  q=01c -128  q=01d -45  q=01r -86  q=01t -184  q=01y -113  q=02B 151  q=10Q 149
q=10W -96  q=10b -90  q=10c -129  q=10o -190  q=10q 42  q=10r -90  q=10t -69  q=11, -100  q=11N -102  q=11Q 159
q=11Z 135  q=11c -82  q=11q 64  q=11y 150  q=20Q 161  qh=0(0 116  qh=0,0 54  qh=0,1 76  qh=0-0 33  qh=0-1 46
qh=0.0 30  qh=0.1 18  qh=0:0 123  qh=0;0 39  qh=0G0 -104  qh=0G1 108  qh=0V0 -32  qh=0V1 63  qh=0^0 -31  qh=0^1 17
qh=0about0 -115  qh=0and1 17  qh=0are0 38  qh=0as0 -57  qh=0as1 104  qh=0but0 46  qh=0but1 107  qh=0by0 70
qh=0for0 -39  qh=0had0 -94  qh=0how0 -81  qh=0in0 -30  qh=0into0 -91  qh=0is0 99  qh=0like0 -113  qh=0of0 -71
qh=0of1 -56  qh=0on0 -63  qh=0on1 -66  qh=0over0 -19  qh=0since0 106  qh=0so0 -43  qh=0than0 54  qh=0that0 -17
qh=0that1 52  qh=0there0 -100  qh=0to0 -24  qh=0up0 -151  qh=0when0 54  qh=0which0 -90  qh=0which1 175  qh=0who0 -41
qh=0with0 -30  qh=0without0 132  qh=0y0 -44  qh=1,0 16  qh=1G1 139  qh=1Q0 -76  qh=1Q1 105  qh=1V0 -100  qh=1Z0 -157
qh=1and0 28  qh=1and1 29  qh=1as0 -71  qh=1because0 112  qh=1from0 -117  qh=1is0 -110  qh=1of0 -92  qh=1q0 -105
qh=1to0 -102  qh=1with0 49  qh=1y0 -40  r4= 11  r4=,Gn, -228  r4=,N,c -127  r4=,N. -36  r4=,NV: 195  r4=,NcN -136
r4=,crn -200  r4=,ctn -231  r4=,hV, -49  r4=,n,n -144  r4=,ncn -81  r4=,nsn 105  r4=,wBV 45  r4=,wZn 190  r4=. 25
r4=.) 218  r4=:Q -94  r4=GTbn 112  r4=Gn. -44  r4=HVno 122  r4=ON. -50  r4=On. -58  r4=Onon 76  r4=Q -52  r4=Tbn, 75
r4=Tbn. 66  r4=TbnO -76  r4=Tbnc 92  r4=Tbon -62  r4=Tn,c 90  r4=Tnon 115  r4=Vono 84  r4=Y. 52  r4=Z. -52  r4=Zn. 101
r4=cN. -68  r4=cNVn 139  r4=cn. -44  r4=cnOn 110  r4=cnon 74  r4=oGN. -104  r4=oN,N -50  r4=oN,n 81  r4=oNON -75
r4=oNcN 97  r4=oNoY 97  r4=oY. 109  r4=oY.n -139  r4=on,G 79  r4=on,n 74  r4=on,o -93  r4=on,s 90  r4=onGo 189
r4=onTb -33  r4=onY, 133  r4=oncb 113  r4=oncn -97  r4=onoG -123  r4=onon 10  r4=onsh 71  r4=onsn -82  r4=ontN -109
r4=ontn 136  r4=rono -105  r= 11  r=(N) -189  r=,N, -204  r=,N. -171  r=,NB 107  r=,NV 126  r=,Nc -182  r=,VN 65
r=,Vn 43  r=,cV 102  r=,ch 94  r=,cr -52  r=,cs 146  r=,n, -143  r=,nT -101  r=,nc -139  r=,nt 92  r=-oN -166  r=. 25
r=.) 218  r=:Q -94  r=Bjo -124  r=BnO -103  r=Bon -78  r=Gn. -45  r=Gon -58  r=Mbn -82  r=ON. -51  r=On, -46
r=On. -58  r=Q -52  r=TNo -76  r=TbG 122  r=TbN -101  r=TbW 192  r=Tbo -102  r=Tn, 122  r=Tnn -77  r=VTb -70  r=VTn 87
r=Vn, 164  r=VnT -85  r=Vno 82  r=VoN -99  r=VoY 123  r=Y. 52  r=Ysn -136  r=Z. -52  r=Zn. 101  r=Zon -95  r=cN, -81
r=cN. -80  r=cNV 54  r=cbo -131  r=chV 72  r=cn, -100  r=cn. -44  r=cnH 172  r=crn -129  r=oGN -56  r=oGm -110
r=oGn -72  r=oNO -85  r=oNT -89  r=oNV -124  r=oNo -60  r=oNt -148  r=oY, 94  r=oYc 133  r=oYo -99  r=on- -105
r=onB -117  r=onG -136  r=onO 36  r=onT -83  r=onY 90  r=onc 33  r=onn -119  r=onr -65  r=ons 52  r=ont -60
r=onw -125  r=ron 32  r=rsh 90  r=sGn -68  r=sN. -99  r=shZ 122  r=snV 103  r=snc -66  r=thM -87  r=thV 123  r=wVn -98
rv=0 96  rv=1 104  rv=2 62  rv=3 -32  rv=4 -97  rv=5 -188  rvk=0G 84  rvk=0N 56  rvk=0O 137  rvk=0Q 163  rvk=0if 30
rvk=0it 55  rvk=0m 89  rvk=0n 36  rvk=0o 56  rvk=0q 92  rvk=0r 37  rvk=0s 127  rvk=0that 23  rvk=0they 71  rvk=0to 58
rvk=1N 39  rvk=1n 2  rvk=1they 107  rvk=5N -85  rvk=5he -150  rvk=5n -111  rvk=5that -108  va=-,f 20  va=--f 83
va=-.- 8  va=-.f 33  va=-:- -116  va=-G- -75  va=-Gf -30  va=-Q- -76  va=-Qf -41  va=-^- 52  va=-andf 45  va=-as- -119
va=-asf -65  va=-atf -122  va=-butf -116  va=-by- 105  va=-byf -39  va=-forf -73  va=-fromf -57  va=-in- 79
va=-inf -55  va=-jf -109  va=-n- -176  va=-of- -57  va=-off -74  va=-on- 90  va=-onf -32  va=-q- -78  va=-qf -59
va=-thatf 51  va=-tof -37  va=-withf -69  va=-yf -68  va=f,- 47  va=f,f 61  va=f-- 93  va=f-f 136  va=f:f 33
va=f;- 37  va=fV- -52  va=fVf -24  va=fZf -85  va=fabout- -69  va=fafterf -11  va=fand- 64  va=fandf 46  va=fas- 56
va=fbut- 153  va=fbutf 115  va=fby- 99  va=fbyf -39  va=fforf -48  va=ffromf -108  va=fhad- -126  va=fhasf 113
va=fin- 59  va=fj- 126  va=fof- -103  va=fon- -16  va=fonf -59  va=fq- -81  va=fqf -56  va=fthanf -80  va=fthat- -57
va=fthatf -16  va=fto- -35  va=ftof -15  va=fweref -86  va=fwith- 31  va=fwithf -121  va=fwould- -72  va=fyf -77
y=,B+ 103  y=,G+ 15  y=,N+ 7  y=,Q+ -206  y=,b+ -95  y=,c+ 34  y=,h+ 27  y=,n. -72  y=,s+ 26  y=-c+ 63  y=-n+ 64
y=. 11  y=.. 25  y=.N+ -157  y=:Q. 208  y=BG+ -100  y=BV+ 18  y=BV. -87  y=Bj+ -82  y=Bj. 134  y=Bn. -88  y=Bo+ 91
y=Br+ -49  y=Bs+ 178  y=GN+ -67  y=GT+ 52  y=Gh+ -104  y=Gm+ 114  y=Gn+ -42  y=HV. -93  y=MB+ 23  y=MB. -79
y=Mb. -107  y=Mn+ -97  y=ON+ -84  y=ON. -59  y=OY. 166  y=On+ -69  y=On. -67  y=Q. -52  y=TB+ -75  y=TN+ -81  y=TN. 50
y=Tb+ -51  y=Tn+ -43  y=Vo. 49  y=Wn+ -18  y=Y,+ 103  y=Y.. 39  y=Z.. -52  y=Zs+ 215  y=c,+ 110  y=cB+ 74  y=cH+ 138
y=cM+ 92  y=cN. -91  y=cV+ 78  y=cW+ -179  y=ch+ 63  y=cn+ -130  y=cn. -132  y=ct+ -156  y=nc+ 48  y=oG+ -68
y=oG. -36  y=oN+ -69  y=oW+ -137  y=oY+ 42  y=om+ -50  y=on+ -24  y=on. -6  y=ow+ -123  y=r,+ -68  y=rG+ -103
y=rV+ -34  y=rn+ -155  y=ro+ 48  y=rt+ 184  y=sG+ 78  y=sN+ 70  y=sN. -79  y=sh+ 59  y=sn. -98  y=tN+ -101  y=tV+ -99
y=tn+ -11  y=wV+ -48
""",
}
