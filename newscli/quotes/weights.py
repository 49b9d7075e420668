"""In: nothing; out: the weights that `tests/learn/quotes.py` learnt, in hundredths: feature and number."""

WEIGHTS = {
    "cue": """
QFalse  -19,13,-32,42,56  QFalse)  1,-136,177,-37,-2  QFalse,  17,-111,99,23,-36  QFalse-  -23,-109,189,-30,-30
QFalse.  43,-104,71,-53,-33  QFalse:  -74,-79,-12,-87,218  QFalse;  -30,-173,174,37,0  QFalseB  -21,-82,-44,148,-2
QFalseD  -17,-72,-26,137,-3  QFalseG  29,47,-80,37,-50  QFalseH  34,-77,-73,122,-22  QFalseM  -5,-97,-70,187,-33
QFalseN  31,68,-67,-53,-32  QFalseO  15,27,2,-21,-4  QFalseT  11,2,-28,62,-47  QFalseV  -7,-71,-13,152,-48
QFalseW  19,102,0,-125,-46  QFalseY  -35,-68,123,42,-45  QFalseZ  64,-17,-103,-25,-46  QFalsec  41,-122,112,-61,-49
QFalseh  19,87,-100,-64,-54  QFalsej  23,-37,-29,52,-36  QFalsem  43,91,-149,-61,30  QFalsen  24,67,-52,-9,-47
QFalseo  3,-5,50,-26,-32  QFalses  -9,-46,18,68,-51  QFalset  -6,87,-84,-77,-41  QTrue,  137,-48,-12,-12,-53
QTrue.  97,-87,41,-61,-23  QTrue:  90,-41,-56,36,8  QTrueB  49,-36,-4,-11,-17  QTrueG  70,24,-31,-73,-11
QTrueM  54,-43,-76,76,-1  QTrueN  112,112,-22,-14,-62  QTrueO  74,53,-73,-20,-52  QTrueQ  32,13,-81,27,-20
QTrueT  69,-4,-33,-74,-57  QTrueV  1,-56,-70,71,72  QTrueW  68,84,-47,-112,-21  QTrueY  11,-45,27,39,-34
QTrueZ  20,23,-47,17,-14  QTruec  100,-124,16,-65,-18  QTrueh  60,101,-155,-64,-39  QTruem  24,68,-35,-25,-56
QTruen  59,57,-60,-54,-63  QTrueo  59,15,-44,-67,-54  QTrues  28,-81,13,-19,69  QTruet  30,85,-99,-90,-57
b  32,17,-20,-21,-43  bf=#  17,15,-37,-53,43  bf='  44,3,-49,-69,-26  bf=,  -13,33,-10,8,-35  bf=-  9,60,-40,-64,38
bf=:  123,-16,-46,-71,-10  bf=G  14,1,11,-28,-24  bf=L  128,60,-179,-6,-3  bf=N  14,5,1,1,-21  bf=Q  -46,24,22,-7,-53
bf=V  34,-33,-19,-21,-42  bf=Z  14,-42,-5,-3,-1  bf=^  52,41,-71,-66,-8  bf=a  31,-21,-9,-57,-11
bf=about  111,-75,-48,-22,-3  bf=after  4,72,-22,-46,-11  bf=an  18,48,-28,-28,-26  bf=and  47,79,-40,-74,-56
bf=as  73,-85,44,-67,-15  bf=b  26,24,10,-43,-55  bf=before  7,91,-81,-4,-1  bf=but  11,85,-129,45,-30
bf=by  23,100,-82,-40,-35  bf=for  67,-60,-37,-39,-34  bf=he  16,26,-15,11,-39  bf=her  45,1,-30,-48,-39
bf=his  43,27,-80,-37,-43  bf=i  -10,29,-17,30,-33  bf=in  19,30,-33,6,-39  bf=into  54,2,-55,0,0
bf=it  24,20,-7,-4,-50  bf=its  75,-29,-60,-6,-1  bf=j  22,23,-25,-25,-42  bf=many  -15,92,-56,-16,-3
bf=more  17,18,59,-85,-16  bf=most  9,-58,54,-6,-3  bf=n  18,-8,7,3,-50  bf=of  59,-28,-38,-68,-46
bf=on  17,75,-54,-69,36  bf=or  61,-3,-40,-32,-8  bf=q  33,-57,23,-17,-37  bf=she  -6,5,6,30,-26
bf=so  -46,-83,81,54,-4  bf=than  100,-51,-26,-32,1  bf=that  59,-50,-51,-74,-22  bf=the  43,-72,25,-62,-33
bf=their  7,28,12,-25,-20  bf=them  -14,30,-27,43,-26  bf=they  40,-6,-20,-21,-49  bf=this  70,-67,77,-81,-7
bf=we  8,45,61,-99,-17  bf=what  38,-106,10,75,-4  bf=when  -72,94,48,-29,-11  bf=which  12,-26,4,24,-35
bf=while  50,55,-44,-57,-7  bf=who  52,20,-51,-29,-54  bf=y  13,62,-22,-23,-49  bf=you  33,44,30,-95,-20
ccl=---,Q  -22,-71,15,65,-21  ccl=---,^  -35,53,65,-95,-12  ccl=---.N  -172,146,34,157,-16
ccl=---.Q  -34,-73,53,-53,-32  ccl=---.^  -6,-101,-60,-47,218  ccl=---:^  -26,0,-30,-25,103
ccl=---N,  -57,41,53,-27,-10  ccl=---NQ  -1,-19,1,72,-44  ccl=---N^  -36,15,-36,-90,165  ccl=---T^  45,34,-55,-29,-33
ccl=---Tn  126,-49,-16,-58,0  ccl=---cn  44,-19,-15,-15,-15  ccl=---j^  -71,105,-31,-6,-1
ccl=---m,  -37,-28,-38,107,-2  ccl=---m^  -19,-71,-17,24,82  ccl=---n,  -12,9,-84,71,32  ccl=---nQ  -98,-3,64,8,-8
ccl=---n^  29,41,-33,-25,-48  ccl=---o,  -74,-23,2,-8,126  ccl=---oQ  17,-93,56,-25,-36  ccl=---o^  14,22,63,-76,-41
ccl=---oc  -13,-35,86,-26,-2  ccl=---oo  13,-27,-29,-78,115  ccl=---t^  -63,-48,-12,-19,146
ccl=--f,,  -92,-61,-126,103,-22  ccl=--f,Q  -62,-90,77,48,-13  ccl=--f,^  32,104,-43,-122,-13
ccl=--f,n  10,-1,-7,26,-21  ccl=--f,o  103,12,-85,-78,-3  ccl=--f,s  -43,23,149,-120,-6  ccl=--fN,  14,20,-15,8,-10
ccl=--fNO  -1,-34,-106,143,-1  ccl=--fNQ  2,-66,32,23,-35  ccl=--fN^  24,36,10,-54,-32  ccl=--fNo  -40,6,-60,112,-1
ccl=--fT^  6,-62,60,60,-23  ccl=--fn,  27,18,-27,8,-22  ccl=--fn^  27,30,-39,2,-40  ccl=--fno  16,17,-91,85,-8
ccl=--fns  -25,44,-4,16,-8  ccl=--fo,  -33,19,36,23,-17  ccl=--foQ  -16,-42,104,-56,-1  ccl=--fo^  -22,-32,59,62,-38
ccl=--foo  61,-116,93,-62,-10  ccl=--fos  -25,52,-40,34,-7  ccl=--fs^  -41,86,-27,3,-1  ccl=-f-B^  60,-63,108,-109,0
ccl=-f-Bn  -71,65,-30,92,-3  ccl=-f-N^  -14,38,-44,5,-35  ccl=-f-No  -21,117,-88,-17,0  ccl=-f-On  -2,40,-17,-1,1
ccl=-f-T,  21,-43,81,-40,-2  ccl=-f-T^  6,0,-59,83,-26  ccl=-f-Tc  -101,114,-22,17,-6  ccl=-f-Vn  72,-65,-18,-6,-3
ccl=-f-Y^  -32,66,-6,-32,0  ccl=-f-h,  41,22,-21,-25,-9  ccl=-f-h^  11,42,-41,-42,-34  ccl=-f-n,  -3,49,-90,41,-29
ccl=-f-n^  3,33,0,-29,-43  ccl=-f-o,  -20,7,-45,76,-5  ccl=-f-oO  -64,4,-89,71,72  ccl=-f-o^  -13,23,77,-58,-32
ccl=-f-t,  -61,49,-26,48,-12  ccl=-f-t^  18,36,-43,-41,-33  ccl=-f-tc  -83,4,-14,128,0  ccl=-ffBn  -52,-18,-10,107,1
ccl=-ffN^  59,39,-36,-56,-18  ccl=-ffn^  41,10,-54,35,-30  ccl=-ffo^  23,48,-78,10,-16  ccl=-fft^  10,40,-29,-37,-21
ccl=f--,,  -23,-62,18,82,-13  ccl=f--,V  -117,148,-19,-8,0  ccl=f--,n  -45,71,46,-25,-7
ccl=f--.,  -24,-100,82,-42,-31  ccl=f--.G  -8,-32,89,-9,-6  ccl=f--.N  41,-46,6,-29,-29  ccl=f--.Q  -68,-16,-16,-7,165
ccl=f--.V  45,-51,19,-14,-11  ccl=f--.c  70,-67,10,-19,-9  ccl=f--.n  20,5,33,-50,-46  ccl=f--.o  57,-77,10,-34,-30
ccl=f--.s  58,-75,46,-45,-21  ccl=f--:,  -43,-67,-35,152,-3  ccl=f--Gn  -110,-39,85,80,0
ccl=f--Go  126,-69,-11,-59,-5  ccl=f--N,  8,-35,88,-49,-22  ccl=f--NG  63,-38,-3,-20,-5  ccl=f--NO  0,-46,112,-45,-7
ccl=f--NV  -71,1,132,54,-22  ccl=f--No  -4,-23,78,0,-35  ccl=f--On  11,7,54,-37,-28  ccl=f--Oo  -21,-3,-71,-28,136
ccl=f--Qo  -32,-35,-9,0,100  ccl=f--T,  -36,-98,96,111,-22  ccl=f--TN  5,63,-14,-33,-5  ccl=f--TO  -44,-56,124,7,-6
ccl=f--TV  49,52,-46,-63,-19  ccl=f--TW  -78,32,48,49,-5  ccl=f--Tb  123,-46,-34,-78,-1  ccl=f--Tc  -24,-31,93,-2,-13
ccl=f--Tn  12,-42,-53,110,-39  ccl=f--To  -2,-21,52,14,-31  ccl=f--Ts  84,60,-43,-122,-12  ccl=f--Tt  16,-69,94,-24,-9
ccl=f--Y,  -53,-71,101,26,0  ccl=f--ms  78,-8,-42,-23,-4  ccl=f--n,  -4,-13,69,-87,56  ccl=f--nB  -80,-11,0,131,-3
ccl=f--nG  4,-6,91,-58,-22  ccl=f--nO  30,47,10,-72,-22  ccl=f--nV  32,21,3,-57,-38  ccl=f--nW  -23,-11,-73,144,-13
ccl=f--nZ  49,6,-35,-29,-5  ccl=f--nb  42,-66,51,-38,-22  ccl=f--nc  -22,-48,65,69,-29  ccl=f--nn  47,-15,37,-85,-20
ccl=f--no  35,-39,-49,25,-47  ccl=f--ns  2,6,-83,118,-32  ccl=f--nt  3,-18,-8,56,-24  ccl=f--nw  -82,35,47,28,-2
ccl=f--o,  -25,-15,35,66,-30  ccl=f--oB  -28,-23,128,-71,-1  ccl=f--oG  23,49,-12,-49,-21
ccl=f--oN  16,-54,-27,77,-20  ccl=f--oO  -19,-44,62,49,-21  ccl=f--oT  83,15,-82,-34,-4  ccl=f--oV  37,26,3,-82,-31
ccl=f--oW  48,16,-15,-62,-4  ccl=f--oZ  27,-52,66,-26,-11  ccl=f--ob  51,5,-43,-42,-24  ccl=f--oc  -2,-33,9,-60,97
ccl=f--on  2,-1,53,-42,-5  ccl=f--oo  10,-36,44,1,-43  ccl=f--os  6,-46,-46,30,56  ccl=f--ot  10,-9,-83,94,-10
ccl=f--so  -38,20,120,-48,-1  ccl=f-f,,  35,-81,20,64,-9  ccl=f-f,W  -23,-3,112,-74,0  ccl=f-f,b  67,-90,-64,71,0
ccl=f-f,n  26,-6,-5,-20,-33  ccl=f-f,s  31,-114,105,-9,-3  ccl=f-fN,  28,-50,70,-39,0  ccl=f-fNO  126,-118,8,-14,0
ccl=f-fNV  -23,-79,5,122,-6  ccl=f-fNo  32,0,-49,23,-9  ccl=f-fOn  -15,-2,91,-13,-9  ccl=f-fTV  -20,-22,-28,-58,136
ccl=f-fn,  28,97,-129,14,-16  ccl=f-fnG  104,-91,-18,-11,0  ccl=f-fnW  42,29,-20,-48,1  ccl=f-fnb  65,-13,-19,-54,-6
ccl=f-fno  57,22,12,-111,-26  ccl=f-foB  79,-40,-32,-6,0  ccl=f-foV  5,41,14,-40,-19  ccl=f-foW  56,-139,72,14,0
ccl=f-fon  23,3,85,-111,-35  ccl=f-foo  -14,23,62,-25,-20  ccl=f-ftn  84,-76,-4,-3,0  ccl=ff-B,  -29,105,-14,-62,0
ccl=ff-Bn  -58,59,37,33,-9  ccl=ff-Gn  -75,105,-5,-8,0  ccl=ff-NW  100,0,-25,-74,0  ccl=ff-Nb  11,-79,105,-34,-2
ccl=ff-No  -14,24,47,-32,-14  ccl=ff-Ns  57,-73,-47,68,-6  ccl=ff-On  -39,47,69,-9,-7  ccl=ff-Oo  58,-122,-33,-21,103
ccl=ff-TO  -58,-25,-11,96,-2  ccl=ff-Tn  -22,12,73,24,-22  ccl=ff-VN  6,-90,-54,-7,128  ccl=ff-Vn  -44,29,31,43,-7
ccl=ff-h,  -66,47,-15,24,-5  ccl=ff-hV  -14,47,-6,-14,0  ccl=ff-ho  53,16,-16,-24,-10  ccl=ff-nV  50,29,-55,-38,-25
ccl=ff-nW  -21,-39,-35,106,-2  ccl=ff-nZ  -16,-40,99,-40,0  ccl=ff-no  40,-28,0,8,-35  ccl=ff-nt  67,4,-15,-102,-16
ccl=ff-o,  -36,-5,100,-25,-13  ccl=ff-oO  -55,2,102,-43,-2  ccl=ff-oV  -14,-7,26,36,-15  ccl=ff-oW  -4,97,-90,2,0
ccl=ff-on  3,30,-35,44,-32  ccl=ff-oo  -8,-19,-27,100,-19  ccl=ff-sn  -16,-106,88,48,0  ccl=ff-t,  30,0,-37,35,-18
ccl=ff-tn  -4,52,-41,70,-26  ccl=ff-to  -3,-54,192,-32,-22  ccl=ff-ts  54,9,-18,-33,-1  ccl=fffn,  -26,56,-8,-20,0
cl=----N  -45,77,-41,92,-51  cl=----Q  -113,-1,56,-33,-42  cl=----^  39,-83,-37,-30,89  cl=----n  25,76,-71,-30,-30
cl=---N,  -36,9,-61,14,84  cl=---N,,  -111,28,19,44,23  cl=---NQ  1,-72,25,30,-29  cl=---N^  -32,17,-52,3,79
cl=---Nc  -43,10,44,19,-7  cl=---No  -9,13,-116,38,92  cl=---hQ  -33,-85,52,6,-49  cl=---h^  -45,-1,54,-14,55
cl=---nQ  -20,-14,-7,104,-9  cl=---n^  -2,11,-11,53,-34  cl=--f-N  -17,67,-64,77,-22  cl=--f-Q  -17,-89,45,23,-35
cl=--f-^  42,79,-53,-56,-36  cl=--f-n  13,46,15,-54,-35  cl=--f-o  4,64,-21,-31,-2  cl=--fN,  28,13,-110,62,-30
cl=--fN,^  27,-100,-45,122,-4  cl=--fNQ  -13,-56,43,24,-18  cl=--fN^  2,37,-9,-9,-46  cl=--fNc  35,43,20,-93,-3
cl=--fNs  -13,-38,-33,124,-22  cl=--fh,  -53,23,-18,46,-17  cl=--fhQ  -12,-40,90,-55,-3  cl=--fh^  -34,43,-4,15,-30
cl=--fhs  -32,-40,83,1,-2  cl=--fn,  45,-40,56,-1,-5  cl=--fnO  -29,-8,120,-68,-1  cl=--fnW  3,103,-97,-4,0
cl=--fno  -7,13,-30,59,-20  cl=--fns  23,23,-37,0,-2  cl=-f--G  -96,-15,119,-11,-1  cl=-f--N  3,107,-56,-42,-29
cl=-f--n  16,22,-43,25,-38  cl=-f-N,  -7,54,23,-95,-42  cl=-f-NO  -61,43,-77,15,82  cl=-f-N^  14,23,-9,-12,-52
cl=-f-h,  -18,49,-56,30,-9  cl=-f-h^  5,56,-87,-15,-41  cl=-f-hc  46,52,-15,-83,-6  cl=-f-n,,  -20,55,60,-90,0
cl=-f-n^  27,25,7,-44,-35  cl=-f-nc  -35,45,-71,66,-5  cl=-f-no  -5,16,71,-65,-4  cl=-ff-N  -71,49,33,-31,120
cl=-ff-^  27,41,-26,-19,-18  cl=-ff-n  20,84,-77,-36,-34  cl=-ffN,  7,29,-65,46,-15  cl=-ffNO  -26,117,-22,-67,-1
cl=-ffN^  10,28,-66,46,-43  cl=-ffh^  37,40,-41,-37,-26  cl=-ffn,  -4,55,-15,-34,0  cl=-ffn,o  117,-68,-133,86,-1
cl=f---,  -15,-10,44,-42,32  cl=f---G  42,-71,-40,-41,40  cl=f---N  27,-41,49,-45,-44  cl=f---Q  -3,53,-59,71,-5
cl=f---V  -2,31,23,1,-38  cl=f---Z  -49,-24,-49,-23,158  cl=f---b  15,2,46,-42,-34  cl=f---c  10,39,2,-4,-35
cl=f---j  -47,-33,16,43,82  cl=f---n  18,17,12,-55,-39  cl=f---o  -7,-20,59,6,-20  cl=f---s  14,5,27,-39,-14
cl=f---v  -30,-60,126,-34,-1  cl=f--N,  -55,-32,66,16,0  cl=f--N,O  85,54,-114,-23,-2  cl=f--NG  61,-18,-113,61,-1
cl=f--NO  34,-73,30,13,-19  cl=f--No  0,24,41,-92,31  cl=f--Nr  -60,-33,154,-60,-1  cl=f--Ns  -8,-72,38,24,35
cl=f--Nt  62,-3,-12,-106,-21  cl=f--h,  -15,2,126,-50,-28  cl=f--hG  -43,-144,78,123,0  cl=f--hQ  41,-30,-42,-143,177
cl=f--hV  23,-20,53,-27,-22  cl=f--hW  26,36,8,-66,-31  cl=f--hc  -67,41,83,-37,-2  cl=f--hn  -31,28,84,-24,-18
cl=f--hs  66,30,-91,-28,-25  cl=f--hw  -50,-14,-9,80,-2  cl=f--n,  -54,-34,93,15,-27  cl=f--n,O  65,-60,21,-19,-2
cl=f--n,o  -69,-58,84,-21,67  cl=f--nB  75,-90,5,-41,-14  cl=f--nG  45,-65,-1,7,-20  cl=f--nT  -31,83,3,-1,-16
cl=f--nV  41,32,-43,-52,-37  cl=f--nW  -4,-89,6,103,-8  cl=f--nb  47,-12,-26,-31,-23  cl=f--nc  -9,-6,7,-52,71
cl=f--nco  -35,-5,50,66,-15  cl=f--no  4,-23,-11,30,-10  cl=f--ns  -28,-20,-10,32,82  cl=f--nt  -7,0,-68,101,-13
cl=f--nto  -6,62,-85,60,-4  cl=f--w,  1,77,26,-50,-32  cl=f--wN  1,-14,-34,72,-11  cl=f--wn  36,12,-59,4,-25
cl=f-f-,  86,65,-137,5,-7  cl=f-f-G  17,-46,70,-41,-6  cl=f-f-N  32,57,-65,-32,-29  cl=f-f-V  -5,-10,-38,84,-22
cl=f-f-Z  -20,-72,134,-36,0  cl=f-f-b  -5,-15,-84,129,-7  cl=f-f-n  24,-11,14,-26,-49  cl=f-f-o  75,-36,-63,-14,-12
cl=f-fN,  18,-45,116,-6,-14  cl=f-fNT  100,-142,90,-50,-1  cl=f-fNV  80,-47,-39,-14,-2  cl=f-fNc  117,-8,-51,-53,-1
cl=f-fNo  22,-28,78,-77,-9  cl=f-fNt  -12,-20,-23,58,-3  cl=f-fh,  -18,28,55,-17,-4  cl=f-fht  96,-134,-12,31,-1
cl=f-fnB  12,-78,112,-48,0  cl=f-fnV  -69,-26,132,-55,98  cl=f-fnb  -71,-65,174,-8,0  cl=f-fno  52,-69,-45,16,-29
cl=f-fw,  42,39,-47,-33,-4  cl=ff--,  4,4,62,-26,-26  cl=ff--G  15,-48,-12,73,-19  cl=ff--N  9,-34,23,-37,38
cl=ff--Q  -23,102,-40,-28,0  cl=ff--n  28,-27,19,-5,-51  cl=ff--t  28,-96,34,37,-5  cl=ff-N,  -14,-4,42,22,-27
cl=ff-N,o  -31,-18,18,-30,96  cl=ff-NG  86,-136,-25,77,-1  cl=ff-NV  33,52,-53,-42,-4  cl=ff-NW  98,-95,-48,31,-1
cl=ff-Ns  -71,-37,35,6,93  cl=ff-Nt  83,1,-139,-25,-15  cl=ff-Nto  -108,169,-1,-60,-1  cl=ff-h,  32,47,-53,-17,-8
cl=ff-hn  98,-177,84,5,-2  cl=ff-ht  34,6,-83,27,-19  cl=ff-n,  -15,67,-61,26,-16  cl=ff-n,o  -22,35,18,-14,-26
cl=ff-nB  -2,-5,-55,92,-7  cl=ff-nV  7,41,-20,18,-22  cl=ff-nW  24,-34,-59,72,-3  cl=ff-nc  14,23,-70,46,-8
cl=ff-ncG  -27,34,-4,-4,0  cl=ff-nco  -12,65,-6,-32,-1  cl=ff-no  55,3,-84,12,-29  cl=ff-w,  5,88,-9,-79,-20
cl=ff-wn  14,-32,74,-26,-12  cl=fff-c  -55,76,-13,-3,0  cl=fff-n  12,47,-2,-41,-33  cl=fffN,  85,37,-22,-92,-2
cl=fffNc  100,-60,-20,-20,-1  cl=fffnG  52,-141,97,-7,0  comma-Nstance  96,-37,-133,-12,-12
comma-Nstatement  0,-97,141,-9,-9  comma-nstance  29,-19,15,-40,-39  comma-nstatement  12,55,3,-41,-41
commaN,say  -193,22,2,70,-20  commaNQsay  -8,-39,33,-54,-8  commah,say  34,-96,-24,93,-23  commahQsay  54,-63,8,-4,2
commah^state  93,-49,-4,-35,0  comman,say  16,-119,-36,151,-4  end=False-,  -3,10,8,8,-17
end=False--  -47,-71,34,-23,113  end=False-G  11,28,-22,-26,-3  end=False-N  14,40,-43,-13,-26
end=False-Q  20,-28,20,10,-52  end=False-V  5,5,2,33,-48  end=False-^  51,43,-70,-66,-7  end=False-b  17,18,-7,-8,-45
end=False-c  41,42,-42,-25,-49  end=False-j  0,-15,14,44,-42  end=False-n  17,24,1,-39,-50
end=False-o  21,39,-27,-5,-32  end=False-s  39,48,-70,-6,-36  end=False-t  -19,-7,51,-27,50
end=FalseN)(  -46,75,56,-80,-23  end=FalseN,  -4,30,-47,1,-13  end=FalseN,,  31,-29,34,12,-9
end=FalseN,o  -7,28,-35,-9,-4  end=FalseN-  -30,13,-61,-28,118  end=FalseNG  -22,-44,56,49,-14
end=FalseNQ  -80,26,-6,61,-16  end=FalseNV  69,-38,-36,-76,-33  end=FalseNW  -18,6,42,33,-34
end=FalseNZ  104,-53,-24,-37,-4  end=FalseN^  -2,28,-39,5,-25  end=FalseNb  24,45,21,-72,-17
end=FalseNc  -15,22,-1,20,-16  end=FalseNco  -13,-11,-17,76,-18  end=FalseNn  10,-65,-55,110,-1
end=FalseNo  14,1,-2,-12,-19  end=FalseNoV  46,-23,-16,-2,-1  end=FalseNs  1,33,-5,-56,22
end=FalseNt  25,-65,17,28,-42  end=FalseNw  -17,-117,76,88,-11  end=FalseYn  -49,-51,67,55,-3
end=Falseh,  2,31,-54,35,-20  end=FalsehG  39,-58,-14,28,-3  end=FalsehQ  -104,-56,31,91,-41
end=FalsehV  92,-92,-71,-67,-41  end=FalsehW  24,-18,-9,14,-46  end=FalsehZ  81,-117,-51,62,-9
end=Falseh^  -23,43,-33,-20,-22  end=Falsehb  59,-46,-47,17,-6  end=Falsehc  -15,61,-14,-30,-38
end=Falsehn  28,-54,-52,64,-37  end=Falsehs  -6,50,6,6,-43  end=Falseht  38,-63,-11,18,-42
end=Falsehw  -31,-59,64,56,-15  end=Falsen,  -2,59,-49,37,-48  end=Falsen,o  -4,20,-28,8,-6
end=FalsenB  -3,47,6,-5,-33  end=FalsenG  8,35,15,-26,-36  end=FalsenO  11,41,-18,15,-47
end=FalsenT  -10,-16,62,20,-26  end=FalsenV  12,7,28,-54,-6  end=FalsenW  6,18,-3,14,-35
end=Falsen^  -27,50,17,14,-50  end=Falsenb  29,38,-13,-60,-38  end=Falsenc  -6,33,-16,2,5
end=FalsencV  9,55,-15,-31,-5  end=Falsenco  33,70,-64,-21,-29  end=Falsenn  30,-19,-20,2,-14
end=Falseno  1,42,-8,10,-38  end=Falsenr  -10,40,90,-66,-21  end=Falsens  -2,71,4,1,-42  end=Falsent  -3,-61,97,28,-33
end=Falsew,  13,21,1,16,-48  end=Falsewn  34,29,-30,-25,-41  end=True-N  34,-114,97,-36,-27
end=True-n  53,-50,-38,-44,-44  end=TrueN,  -42,-91,96,-23,-14  end=TrueNQ  -72,-68,59,-49,-11
end=TrueN^  -66,-85,62,-36,137  end=Trueh,  -38,-45,68,-8,-4  end=TruehQ  -4,-63,37,-47,-4
end=Truenc  -32,-18,102,-8,-14  end=Trueno  10,-43,85,-21,-32  end=Truens  -40,-30,25,-33,152
f=according  -19,-42,45,16,-18  f=accuse  7,46,-45,16,-40  f=allow  38,-27,-53,-21,-29  f=ask  -6,26,17,-34,-16
f=ask+support  13,54,19,-51,-44  f=call  19,13,-18,8,-40  f=colon  34,-5,-53,-34,-17  f=criticize  31,17,-5,-13,-51
f=dash  69,-35,-33,-13,-11  f=learn  48,-29,-35,-20,-44  f=opinion  35,-23,5,-19,-53  f=other  33,-22,-27,-29,-47
f=praise  52,-15,5,-14,-49  f=promise  -9,36,-8,1,-24  f=say  -16,3,23,1,-23  f=seem  31,-63,0,27,-27
f=show  53,-23,-12,-22,-31  f=speak  34,-7,-17,-38,-6  f=stance  33,-11,-5,-35,-56  f=state  3,23,8,-9,-29
f=state+call  -11,12,26,-15,5  f=state+speak  18,36,0,-26,-31  f=statement  29,-1,-16,-47,-38
f=support  50,-22,3,-34,-54  f=sure  27,20,-9,-26,-55  f=tell  28,12,-10,0,-15  f=think  36,-33,-1,-9,-45
f=urge  26,7,16,-22,-52  f=urge+call  18,-1,-14,22,-11  f=voice  19,35,5,-45,-41  f=want  34,-22,-13,-19,-56
f=write  26,-38,18,-6,-18  f=write+allow  59,-50,-20,-20,-21  fa=according n  -42,-75,66,49,-1
fa=according the  -56,8,38,18,-23  fa=accuse the  -37,100,-7,-62,0  fa=allow a  23,63,-29,-29,-42
fa=allow n  38,-26,-32,10,-26  fa=allow the  -52,-30,-20,-18,163  fa=allow y  89,-58,-25,-16,-5
fa=ask N  -5,-47,20,67,-2  fa=call N  14,9,-37,41,-17  fa=call a  -8,23,14,-16,-2  fa=call as  -5,-65,-80,78,-22
fa=call by  64,-140,84,7,-1  fa=call her  -9,79,-31,-32,-15  fa=call him  -28,41,46,-58,0
fa=call in  -26,-111,110,33,1  fa=call the  51,22,-78,10,-22  fa=call to  41,-192,102,57,0
fa=colon N  29,30,-29,-29,-29  fa=colon Q  -2,9,-36,35,21  fa=colon ^  19,-62,-20,-20,81
fa=criticize N  7,84,-51,-91,-28  fa=criticize as  -40,-126,-72,208,0  fa=criticize by  -46,-132,157,22,0
fa=criticize in  92,-149,76,-16,0  fa=criticize the  -19,81,-39,-45,-15  fa=opinion ,  -76,60,-32,137,-8
fa=opinion about  -28,134,-129,-4,-1  fa=opinion and  87,-56,-52,-1,0  fa=opinion in  79,6,-109,-5,-3
fa=opinion n  125,-96,-43,-1,1  fa=opinion of  2,51,-11,-29,-26  fa=opinion that  66,-4,-34,-20,-19
fa=other ,  25,10,4,-30,-21  fa=other .  36,-26,7,-22,-21  fa=other N  -11,-53,82,-34,49
fa=other a  28,45,-50,-37,-34  fa=other for  11,-22,-39,68,-10  fa=other from  16,-86,91,-10,-2
fa=other his  22,54,-58,-17,-10  fa=other in  9,-62,28,-39,68  fa=other n  22,-11,2,-10,-48
fa=other out  -19,22,-43,73,-1  fa=other the  31,4,-8,-44,-41  fa=other to  13,32,-68,38,-33
fa=other up  -24,19,-42,76,-3  fa=praise N  -48,45,61,-26,-22  fa=praise to  135,-122,-18,-8,0
fa=promise n  58,-125,-8,89,-1  fa=promise to  34,42,-62,-26,-29  fa=refuse to  2,58,-47,-9,-21
fa=say ,  9,-17,-70,70,-45  fa=say .  42,-83,28,-54,11  fa=say :  -3,-13,-100,51,75  fa=say L  -24,-7,39,-2,-13
fa=say N  7,25,-9,52,-49  fa=say a  -24,-62,119,-29,1  fa=say about  -38,-29,-88,53,91  fa=say he  21,34,-72,-4,-42
fa=say in  -23,-22,14,22,19  fa=say it  46,40,-31,-62,-17  fa=say n  -30,-11,26,50,-18  fa=say of  -40,-51,-25,63,80
fa=say she  -7,42,-49,4,-18  fa=say that  23,39,-84,-2,-38  fa=say the  10,20,-32,6,-39  fa=say they  37,24,-50,-2,-27
fa=seem V  10,-24,31,7,0  fa=seem like  -35,-102,-71,196,0  fa=seem n  -16,-101,-68,180,-2
fa=seem to  22,-38,-68,27,20  fa=show ,  -46,-89,27,133,0  fa=show N  -26,76,-60,-20,-7  fa=show a  9,64,-35,-23,-6
fa=show her  -147,25,-5,127,0  fa=show that  -9,73,-61,-37,-23  fa=show up  113,-64,-45,-7,0
fa=speak ,  66,-133,91,-15,-9  fa=speak N  17,66,-71,-10,-5  fa=speak Z  7,44,-13,-10,-8  fa=speak a  23,33,-33,-14,-3
fa=speak about  -97,86,-2,68,-28  fa=speak as  -14,-17,-111,152,-7  fa=speak in  -14,-129,57,-28,127
fa=speak more  -93,123,-13,-2,-1  fa=speak n  -13,-32,124,-32,-27  fa=speak on  1,89,1,-48,-29
fa=speak out  -216,135,1,63,46  fa=speak the  23,80,-57,-32,-25  fa=stance ,  33,-57,55,-42,-31
fa=stance .  32,-43,29,-38,-37  fa=stance V  66,-37,-42,-7,-5  fa=stance Z  -14,-103,143,1,1
fa=stance against  -52,106,-45,0,0  fa=stance and  87,-50,-54,-10,-2  fa=stance by  -47,-40,127,-6,-1
fa=stance for  -16,46,-146,188,-33  fa=stance from  -52,-42,161,-114,-15  fa=stance in  80,-123,-1,-18,-18
fa=stance n  85,-50,-74,-12,-11  fa=stance of  -11,77,22,-53,-34  fa=stance on  -27,111,-51,-26,-20
fa=stance to  15,71,-59,-46,-46  fa=state ,  -67,33,15,35,-35  fa=state .  34,-73,61,-37,-37
fa=state N  -103,-76,6,134,83  fa=state a  27,52,-15,-62,-5  fa=state about  -67,131,-42,-21,-1
fa=state by  -18,-120,103,22,-2  fa=state from  175,-142,-25,-9,-2  fa=state his  17,39,-15,-36,-1
fa=state in  -57,-83,130,31,-12  fa=state n  35,3,-66,32,-26  fa=state that  -46,53,-51,-54,-18
fa=state the  8,82,-44,-65,-25  fa=state to  31,13,61,-134,-16  fa=statement ,  24,-15,26,-34,-34
fa=statement .  32,-42,31,-36,-36  fa=statement :  11,29,-9,-1,-10  fa=statement G  71,-74,-5,-2,-2
fa=statement V  42,-83,42,-22,-23  fa=statement about  -22,94,-42,-16,-16  fa=statement by  -87,-1,91,0,0
fa=statement for  -38,-56,-64,0,189  fa=statement from  18,37,-34,-8,-8  fa=statement n  74,-104,-35,-32,-32
fa=statement of  -38,90,29,-20,-20  fa=statement that  33,33,-30,-27,-27  fa=statement to  15,59,-33,-29,-29
fa=statement was  -118,-69,-36,167,149  fa=support ,  -49,94,4,-17,0  fa=support .  96,-151,32,-10,-3
fa=support N  72,30,-85,-33,-32  fa=support by  57,-208,91,65,0  fa=support her  -14,80,-64,-1,0
fa=support the  91,-8,-64,-27,-23  fa=sure ,  101,-31,-61,-29,-1  fa=sure about  -40,124,-76,-24,1
fa=sure j  118,-92,-25,-4,0  fa=sure n  48,-81,43,-46,-27  fa=sure of  -51,69,41,-42,-3
fa=sure that  12,55,-45,-31,-11  fa=sure to  -36,24,78,51,-34  fa=tell N  -22,7,14,5,-3  fa=tell a  -120,84,75,-35,-6
fa=tell the  -6,75,23,-75,-27  fa=think ,  -37,-49,53,-19,159  fa=think .  33,-40,50,-26,-13
fa=think N  -24,-25,95,0,-19  fa=think V  26,134,-46,-121,1  fa=think Z  -105,-46,192,-39,-1
fa=think a  -34,80,-46,54,-15  fa=think about  -81,76,34,18,-8  fa=think by  11,-89,27,54,1
fa=think for  12,-30,-131,106,0  fa=think in  -62,66,17,23,-3  fa=think n  26,-36,-4,11,-26
fa=think that  66,45,-63,-89,-30  fa=think they  -66,-6,-18,100,0  fa=think to  33,13,-117,26,-29
fa=urge a  -17,66,-25,-12,0  fa=urge for  -88,106,-10,11,-5  fa=urge n  25,-9,39,-35,-26  fa=urge to  -44,-16,-3,91,-5
fa=urge+call N  -14,38,-23,36,-14  fa=urge+call Q  -9,-47,-2,62,-17  fa=urge+call for  -33,99,-42,-94,-13
fa=urge+call on  -2,131,-46,-122,-4  fa=voice .  32,-31,37,-19,-18  fa=voice :  -95,6,-24,-1,120
fa=voice G  45,-17,-24,-17,-16  fa=voice down  66,-152,89,-1,0  fa=voice in  38,18,-48,-9,-9
fa=voice to  44,-41,-3,-45,-42  fa=want ,  21,31,86,-135,-1  fa=want a  112,-123,-29,-27,-9
fa=want for  -30,80,-39,64,-26  fa=want n  48,46,-45,-63,-25  fa=want to  5,35,-23,29,-51
fa=write .  21,-33,37,-19,-19  fa=write N  -155,5,56,107,-3  fa=write a  83,14,-30,-59,-13
fa=write in  -37,-74,-11,73,67  fa=write the  3,-68,5,-51,108  faa=accordingN ,  3,36,-156,118,-2
faa=accordingN N  -34,-87,-4,59,72  faa=accordingthe N  27,-46,-28,111,-16  faa=allowa n  43,23,-14,-18,-30
faa=callas a  -22,161,-56,-15,0  faa=colonN N  47,-24,-9,-9,-9  faa=colonQ ^  -13,14,-33,47,33
faa=colon^ ^  19,-62,-20,-20,81  faa=criticizeN n  148,-145,-2,0,0  faa=learnthe n  53,-35,-8,-8,0
faa=other. ^  34,-25,10,-21,-21  faa=otherN '  -83,119,-29,-3,0  faa=otherN N  -43,-16,-42,-6,154
faa=otherher n  -39,76,-25,-18,0  faa=otherj n  32,-110,95,-10,-3  faa=othern ,  59,-52,-9,-4,-3
faa=othern from  -174,-120,99,169,0  faa=otherthe j  -62,102,-9,-2,1  faa=otherthe n  6,37,27,-34,-31
faa=otherto N  -8,-93,-15,119,1  faa=praiseN N  -33,57,-24,-2,0  faa=praisethe n  47,-10,-26,-8,1
faa=refuseto b  54,3,-41,10,-18  faa=say, G  39,-75,94,-98,-15  faa=say, Q  53,38,-98,37,-28
faa=say. ^  -10,-80,40,-54,12  faa=sayL N  -23,-8,39,-2,-13  faa=sayN ,  -114,-60,44,116,-3
faa=sayN .  81,-20,-33,-19,1  faa=sayN N  -14,-30,32,-8,-43  faa=sayN n  -45,-9,90,-42,0
faa=sayhe would  -66,-54,-2,164,0  faa=sayin a  7,41,-39,-27,65  faa=saythat he  -141,50,-3,84,1
faa=saythe n  -48,4,89,-3,-29  faa=seemn to  -23,108,-30,-51,-1  faa=seemto b  2,25,27,11,-14
faa=seemto have  37,-93,-38,3,82  faa=speakabout N  -110,133,-19,-6,-1  faa=speakabout the  -14,65,-45,-11,-5
faa=speakthe n  76,-23,-29,-25,-16  faa=speakto N  -33,48,-85,-24,91  faa=stance. ^  32,-42,29,-37,-37
faa=stancein N  52,-25,-17,0,0  faa=stanceof the  10,3,55,-5,-1  faa=stanceto b  31,31,-40,-38,-38
faa=stanceto n  -12,68,-15,-9,-9  faa=state. ^  33,-73,61,-37,-37  faa=statement. ^  32,-41,31,-36,-36
faa=statementabout N  -34,57,-5,0,0  faa=statementfor the  -136,-22,-32,0,178  faa=statementof n  9,-34,76,-4,-4
faa=statethat N  128,-24,-28,-37,-21  faa=statethat n  84,-21,-18,-19,-3  faa=statethe n  110,27,-100,-37,-13
faa=supportthe n  -3,63,-32,-15,-13  faa=sureto b  30,16,-51,3,-27  faa=tellN that  -79,143,-63,-13,-4
faa=tellthe n  1,-77,121,-33,-3  faa=think. ^  33,-40,50,-26,-13  faa=thinka n  -1,-83,-22,123,-4
faa=thinkas N  53,12,-19,-7,-2  faa=thinkthe n  5,21,-3,7,-18  faa=thinkto b  16,31,-53,18,-18
faa=urge+callN N  45,-75,-10,55,-3  faa=voice. ^  31,-30,37,-19,-18  faa=voiceto b  42,-75,34,-27,-27
faa=want# n  20,-157,157,-21,0  faa=wanta n  -19,99,-23,-23,-2  faa=wantfor N  19,41,-30,-8,-3
faa=wantfor a  -19,121,-92,-13,0  faa=wantin n  -103,186,-78,-3,0  faa=wantto b  6,47,0,7,-48
faa=wantto n  -19,111,-38,-2,-20  faa=write. ^  21,-33,37,-19,-19  fcl=according--f^  54,-60,-92,169,-7
fcl=accordingf--o  -68,-57,110,-55,-3  fcl=accuse---^  -55,138,-56,-16,-15  fcl=allow-f-^  -124,-23,24,146,-1
fcl=allowf--,  -85,-9,39,-2,52  fcl=allowf--V  -41,-35,131,-3,-2  fcl=allowf--o  2,-23,73,-32,-8
fcl=ask---^  -17,51,-24,-84,58  fcl=ask-ff^  -104,40,-10,99,0  fcl=call---^  -76,-39,60,-33,101
fcl=call---c  -71,108,-20,-15,0  fcl=call-f-^  -17,-59,80,31,-3  fcl=callf--n  103,2,-120,14,-1
fcl=colon---^  70,21,-24,-25,-106  fcl=colon---o  11,66,1,-5,-66  fcl=colonf--o  -22,-39,-13,-19,124
fcl=criticize---^  -31,-63,117,25,-3  fcl=criticizef--o  11,101,-64,-35,-4  fcl=opinion---n  85,-75,-10,0,0
fcl=opinionf--n  35,-8,-7,-37,-35  fcl=opinionf-fn  16,-72,1,88,-15  fcl=opinionff-n  -1,-13,46,61,-27
fcl=other--f,  24,-41,61,-39,-13  fcl=other--f^  8,24,62,-44,-22  fcl=other--fs  56,-117,81,-23,1
fcl=other-f-,  -11,-38,-17,105,1  fcl=other-f-^  1,-60,29,127,-8  fcl=otherf--,  49,-27,-10,-57,-25
fcl=otherf--G  -55,-51,85,128,-10  fcl=otherf--N  14,43,-23,-10,-3  fcl=otherf--Q  45,48,-77,-17,1
fcl=otherf--V  48,-10,-43,-24,-24  fcl=otherf--c  31,-29,-132,-20,139  fcl=otherf--n  83,-86,-37,-30,-13
fcl=otherf--o  49,-55,-73,29,-37  fcl=otherf--s  31,30,-40,-24,-13  fcl=otherf--t  12,-5,50,-30,-13
fcl=otherf-fV  75,-77,-23,-10,-9  fcl=otherf-fn  -58,20,89,-6,-1  fcl=otherf-fo  32,32,-34,-34,-18
fcl=otherff-,  7,-60,-45,119,-3  fcl=otherff-N  -153,-39,60,-6,120  fcl=otherff-V  13,45,-20,-13,-11
fcl=otherff-W  -31,61,-6,-13,1  fcl=otherff-o  -9,0,-41,106,-14  fcl=otherff-s  109,-89,-9,-28,1
fcl=praise---^  -39,24,35,-14,0  fcl=say---,  -74,-96,60,85,96  fcl=say---Q  47,-81,22,8,-38
fcl=say---^  -109,41,-8,-51,107  fcl=say--f,  -49,13,28,9,-17  fcl=say--fQ  100,-44,16,-55,-40
fcl=say--f^  64,24,-23,-54,-4  fcl=say-f-,  -44,68,26,-117,-24  fcl=say-f-O  59,94,-122,-56,-1
fcl=say-f-^  3,52,-63,-65,-44  fcl=say-f-c  -118,56,-18,74,-1  fcl=say-f-o  -109,115,10,-64,-4
fcl=say-ff,  -20,55,-80,36,-4  fcl=say-ff^  5,39,-43,-27,-29  fcl=sayf--,  -5,-35,66,-29,-34
fcl=sayf--Q  -72,16,-21,-45,161  fcl=sayf--c  18,-57,129,-82,-11  fcl=sayf--o  -8,-31,71,-57,37
fcl=sayf-f,  17,-95,46,82,-5  fcl=sayff-,  -17,-21,-40,111,-14  fcl=sayff-B  171,-117,-27,-30,0
fcl=sayff-O  123,23,-108,-79,-2  fcl=sayff-V  63,26,-60,-24,-2  fcl=sayff-o  23,19,-54,-90,82
fcl=seem--f^  -12,-67,-35,115,0  fcl=seemff-,  1,80,4,-57,-4  fcl=showf--O  -102,-24,134,-6,0
fcl=speak-f-^  -69,32,108,-47,-11  fcl=speak-ff^  -39,-15,-34,112,-7  fcl=speakf--n  -114,35,105,-10,-2
fcl=speakf--o  20,-9,37,-32,-19  fcl=speakff-,  -32,72,-29,-6,-1  fcl=stance--fn  32,45,-71,-12,-11
fcl=stance-f-n  -14,54,25,-14,-13  fcl=stance-ffn  47,10,-55,-11,-11  fcl=stancef--G  43,-27,-3,-9,1
fcl=stancef--N  17,-9,33,-25,-24  fcl=stancef--V  58,-54,-25,15,1  fcl=stancef--n  18,-3,42,-50,-49
fcl=stancef-fN  54,-32,-23,-4,-4  fcl=stancef-fn  8,47,2,-39,-38  fcl=stanceff-N  -17,-48,123,-12,-11
fcl=stanceff-n  6,21,-9,20,-38  fcl=state---Q  43,-111,57,-38,-23  fcl=state---^  -32,-31,-54,-41,192
fcl=state--f,  -93,28,-71,99,-1  fcl=state--fN  58,34,-42,-53,0  fcl=state--fQ  -69,-18,-15,113,-1
fcl=state--f^  43,49,-41,-55,-12  fcl=state--fs  -156,145,-124,144,0  fcl=state-f-,  10,48,-33,-33,-6
fcl=state-f-^  -12,42,1,-57,-30  fcl=state-ff^  -4,52,-20,-46,-13  fcl=statef--,  -43,-14,39,44,-15
fcl=statef--N  54,-36,-24,-20,-20  fcl=statef--o  33,-28,-60,-59,92  fcl=statef-f,  -9,-149,15,152,0
fcl=statef-fO  77,-64,-6,-7,0  fcl=stateff-,  0,54,-37,-53,-16  fcl=statement---N  38,-105,67,-2,-1
fcl=statement---n  10,65,-23,-22,-22  fcl=statement--fn  -2,-20,90,-18,-19  fcl=statement-f-n  -11,11,-32,103,-21
fcl=statement-ffN  -72,5,-26,0,146  fcl=statementf--n  26,-32,0,-46,-2  fcl=statementf-fn  -8,78,15,-34,-34
fcl=statementff-N  27,6,-13,-6,-7  fcl=statementff-n  28,-32,54,-42,-41  fcl=support-f-^  -75,36,49,-4,1
fcl=supportf--V  48,6,-52,-5,-5  fcl=supportf--n  21,67,-89,-3,1  fcl=supportf-fo  -68,67,9,-6,0
fcl=supportff-V  -39,103,-57,0,1  fcl=sure---^  -28,-15,-46,109,-1  fcl=suref--G  0,-137,142,-5,0
fcl=suref--t  -87,130,-27,-17,0  fcl=sureff-V  -160,68,36,97,0  fcl=sureff-n  54,-31,-24,-1,0
fcl=tell---Q  7,18,-23,78,-20  fcl=tell---^  9,-126,-59,27,163  fcl=tell-f-^  11,76,-48,-67,-4
fcl=think---^  -7,58,-30,12,-8  fcl=think--f^  -1,-11,89,-30,-10  fcl=think-f-^  -25,61,44,-86,-17
fcl=think-ff^  -22,31,-15,19,-4  fcl=thinkf--,  34,60,6,-92,-2  fcl=thinkf--V  38,27,-107,36,-4
fcl=thinkf--c  30,2,26,-50,0  fcl=thinkf--o  74,2,-114,-8,-10  fcl=thinkf--s  21,-48,82,-67,-3
fcl=thinkf-fn  -62,-64,149,-19,-1  fcl=thinkff-V  51,-8,-26,-24,-5  fcl=thinkff-n  -92,25,17,81,0
fcl=thinkff-o  42,-31,52,-63,-2  fcl=thinkff-s  -13,-9,-44,69,0  fcl=urge---^  -23,87,-33,-33,0
fcl=urgef--o  -37,-32,-11,109,-3  fcl=urgef--s  128,-79,-38,-9,0  fcl=urgeff-V  131,-118,-11,-2,0
fcl=voice---Q  -112,-131,105,111,-4  fcl=voice---^  34,19,-58,-19,18  fcl=voice--f^  -12,-37,83,-10,-9
fcl=voice--fs  76,-63,-14,0,1  fcl=voiceff-,  72,-31,-41,-1,1  fcl=voiceff-o  0,-94,100,-1,0
fcl=want---,  -9,57,-46,-3,-1  fcl=want---^  -22,12,66,15,-16  fcl=want--f^  -29,93,13,-75,-9
fcl=want-f-^  -31,88,-70,27,-11  fcl=wantf--V  29,-43,40,-19,-10  fcl=wantf--W  26,-109,-33,121,0
fcl=wantf--c  -11,-10,65,-27,-1  fcl=wantf-ft  -26,113,-14,-72,0  fcl=wantff-W  95,-73,-4,-18,0
fcl=wantff-t  20,-79,-7,71,1  fcl=write---Q  -37,-79,59,16,-26  fcl=write---^  -33,-65,119,-6,1
fcl=writef--,  -91,-88,78,-14,112  fh=accordingN,  66,-36,-134,98,66  fh=accordingN.  85,-64,32,-38,-10
fh=accordingn,  55,25,-137,80,-2  fh=allownO  -50,95,-6,-5,-5  fh=allowno  -79,-16,-21,67,143
fh=askoN  3,100,-42,-61,0  fh=askon  -27,83,-91,32,-3  fh=callnr  -40,96,-5,-53,0  fh=callns  -30,96,-21,-53,-3
fh=callon  -22,48,1,25,-17  fh=callsn  41,104,-105,0,-11  fh=colon  19,-62,-20,-20,81  fh=colonN,  52,-47,-2,-2,-2
fh=colonNV  -46,47,0,0,0  fh=colonQ  -13,14,-33,47,33  fh=colonn.  107,-112,1,0,0  fh=criticizeNc  -90,107,-7,-5,0
fh=criticizeNo  -28,69,-28,-33,-16  fh=criticizeoN  -15,80,18,-56,-6  fh=criticizeon  -31,-51,26,84,-4
fh=learnnO  135,-132,-2,-5,0  fh=learnoN  56,-135,90,-9,0  fh=opinion.  62,-86,5,-28,-21
fh=opinionON  17,-143,162,-4,0  fh=opinionoN  -35,43,68,-14,-9  fh=opinionon  2,29,40,-31,-26
fh=opiniontn  -25,71,-10,-1,0  fh=other.  39,-33,4,-22,-22  fh=othern,  50,-26,-27,-22,-20
fh=othern.  34,19,-32,-24,-23  fh=othernG  102,-102,-1,-10,1  fh=othernO  -10,36,53,-23,-20
fh=othernT  13,-49,97,-23,-18  fh=othernY  97,-92,-6,-2,0  fh=otherno  -10,-1,86,10,-42  fh=otheroN  -4,64,42,-51,-38
fh=otheron  14,64,-28,-34,-46  fh=othersn  75,-43,-29,-15,0  fh=praiseN,  9,41,-43,-3,0  fh=praiseon  -2,-79,18,64,0
fh=refuseTb  54,3,-41,10,-18  fh=say,G  39,-75,94,-98,-15  fh=say,Q  53,38,-98,37,-28  fh=say,n  -45,126,22,-91,0
fh=say.  -32,-74,36,-24,11  fh=sayN,  -63,-180,78,70,-45  fh=sayNB  -38,67,-64,21,-9  fh=sayNM  -2,0,-70,101,-4
fh=sayNO  84,-94,18,-20,1  fh=sayYt  -55,143,-60,-52,0  fh=sayhB  -5,59,-51,-64,-32  fh=sayhH  19,50,-28,-51,-10
fh=sayhM  51,5,-40,13,-28  fh=sayhV  -74,-14,-46,178,-16  fh=sayhr  91,-42,-6,-32,0  fh=saynB  102,45,-86,-89,-15
fh=saynH  -55,52,-43,44,0  fh=saynM  127,23,-89,-58,-6  fh=saynO  -70,49,-1,19,-3  fh=sayoY  -126,78,-8,63,-5
fh=sayon  12,-46,36,-83,63  fh=sayth  78,-75,-9,64,-2  fh=saytn  49,8,-10,-26,-4  fh=seemTH  37,-93,-38,3,82
fh=seemTb  2,25,27,11,-14  fh=seemnT  -9,-13,120,-100,0  fh=seemon  52,59,-93,-29,-14  fh=showNG  -31,78,-39,-9,0
fh=shownT  91,-39,-22,-34,1  fh=showno  2,14,-24,51,-19  fh=speakOn  -20,57,-20,-8,-9  fh=speakTN  5,27,-22,-85,68
fh=speakTn  26,39,47,-101,-19  fh=speakn.  -105,-17,17,-3,143  fh=speakno  22,14,16,-28,-22
fh=speakoN  16,-20,-55,-35,95  fh=speakon  -14,4,23,1,21  fh=stance.  3,29,55,-39,-38  fh=stanceON  19,69,-39,-42,-16
fh=stanceOn  3,37,41,-26,-17  fh=stanceTN  -11,76,-35,-5,-4  fh=stanceTb  17,58,-40,-39,-39
fh=stanceTn  12,47,-25,-16,-15  fh=stanceoN  26,53,-26,-55,-39  fh=stanceon  -6,59,30,-42,-41
fh=state+callno  -30,-57,-33,132,-4  fh=state,N  -58,82,8,-11,0  fh=state,n  -23,119,-86,-7,0
fh=state.  24,-56,61,-40,-37  fh=stateN.  -37,-100,148,-7,-3  fh=statement.  11,43,18,-38,-38
fh=statementBn  4,-162,-9,173,0  fh=statementOn  11,-5,54,-12,-12  fh=statementTn  38,-17,-7,-5,-5
fh=statementVo  -36,30,78,-6,-8  fh=statementcn  52,-38,-24,-23,-23  fh=statementoN  28,37,-44,-27,-27
fh=statementon  -21,9,61,-34,55  fh=statementsn  -139,-13,155,0,0  fh=statementth  -12,42,-1,1,1
fh=staten.  -60,-25,154,-24,-6  fh=statenT  116,-4,-83,-47,-1  fh=stateon  12,58,-35,-5,-27
fh=statetN  -60,41,-44,51,-31  fh=stateth  -5,52,-37,-38,-22  fh=statetn  41,3,32,-47,-33
fh=support.  -65,162,27,-11,-4  fh=supportN,  22,63,-67,-9,-9  fh=supportN.  26,78,-80,-7,-7
fh=supportn.  -15,71,-34,-6,-3  fh=supportnO  8,37,-25,-3,-1  fh=supporton  -33,-36,53,87,-6
fh=sure.  87,-85,-25,-21,-10  fh=sureTb  38,-5,-52,2,-27  fh=tellN.  37,-169,85,-28,82  fh=tellNo  21,-108,30,77,-11
fh=tellNt  -42,126,-110,-34,-15  fh=tellmO  135,-177,-3,62,-4  fh=think.  19,-6,30,52,-15
fh=thinkTb  16,31,-53,18,-18  fh=thinknT  -73,-68,-37,179,0  fh=thinknc  5,-88,118,-34,1  fh=thinkno  7,28,89,-94,-23
fh=thinkoG  -43,23,-66,92,0  fh=thinkoN  1,-107,4,112,-6  fh=thinkoY  180,-54,-81,-40,0  fh=thinkon  43,-38,-17,-3,-25
fh=urge+callon  1,52,31,-107,-12  fh=urgenT  7,58,-30,-18,-11  fh=urgeon  20,-7,-89,101,-14
fh=voiceTN  -44,92,-29,0,0  fh=voiceTb  10,27,34,-27,-27  fh=voiceTn  -29,56,64,-17,-16  fh=voiceoN  71,-125,35,-8,-7
fh=voiceoT  123,-140,-8,0,0  fh=voiceon  54,19,-87,-29,-26  fh=want.  14,70,-28,-39,-13  fh=wantTN  -11,48,-15,-14,1
fh=wantTb  6,47,0,7,-48  fh=wantTn  30,-57,-39,66,-20  fh=wantno  -8,-6,90,-37,-8  fh=wanton  -29,-12,150,-55,-23
fh=write.  22,-33,37,-20,-19  fh=writenO  -24,91,-26,-38,-2  fh=writeno  -39,55,-79,-38,107
fh=writeon  -1,-3,9,-57,61  firstaccording  -48,14,30,-29,10  firstaccuse  47,-3,9,-12,-26
firstallow  13,15,30,-46,-34  firstask  -9,10,81,-26,-39  firstask+support  -13,38,72,-41,-38
firstcall  -8,-13,13,44,-27  firstcall+learn  74,-3,-21,-53,-17  firstcolon  12,35,-51,-24,10
firstcriticize  17,53,-44,-7,-47  firsthearsay  56,-207,-62,210,-15  firstlearn  6,24,-5,12,-36
firstopinion  35,4,-19,-45,-50  firstother  18,13,3,-36,-48  firstpraise  37,45,-39,-29,-44
firstpromise  24,-12,-35,43,-7  firstpromise+allow  57,31,-15,-70,-17  firstrefuse  39,34,35,-100,-16
firstsay  -4,23,17,-23,-32  firstseem  4,36,-20,22,-10  firstshow  0,-32,61,3,-14  firstspeak  6,30,-18,-22,5
firststance  19,3,10,-21,-55  firststate  7,4,50,-24,-25  firststate+allow  -47,2,63,43,-24
firststate+speak  -11,47,2,-11,-21  firststate+voice  58,24,-27,-48,-4  firststatement  31,13,-24,-56,-43
firstsupport  29,-1,28,-38,-50  firstsupport+think  -53,84,67,-40,-43  firstsure  24,-24,-1,9,-51
firsttell  -31,44,23,-16,-27  firstthink  10,2,12,7,-36  firstthink+want  -68,58,-35,59,-13
firsturge  47,52,-59,-36,-48  firsturge+call  13,5,17,-25,18  firstvoice  9,5,46,-35,-29  firstwant  13,21,-2,0,-54
firstwrite  20,19,17,-18,-24  firstwrite+allow  -40,83,-30,31,-10  fql=accordingno  -49,-22,37,31,-14
fql=accuseno  66,-38,-20,40,-39  fql=allowno  34,-28,-37,-23,-27  fql=askno  51,-6,-73,27,-8
fql=callno  23,-28,-6,14,-38  fql=colonno  21,34,-53,-32,-12  fql=criticizeno  23,-3,31,-3,-50
fql=learnno  26,1,-11,-13,-42  fql=opinionno  24,13,-18,-16,-53  fql=otherno  23,-1,-15,-22,-49
fql=praiseno  8,4,53,-9,-48  fql=promise+allowno  0,46,14,-28,-28  fql=promiseno  23,9,-25,13,-22
fql=say  25,-20,8,21,-47  fql=sayN  31,-28,-6,24,4  fql=sayh  31,-69,14,12,-6  fql=sayno  25,18,-78,-5,-18
fql=seemno  35,-21,-57,27,-25  fql=showno  4,12,21,-2,-30  fql=speak+learnno  88,11,-39,-52,-12
fql=speakno  23,-13,-17,-17,2  fql=stanceno  24,3,7,-34,-56  fql=state+allowno  18,29,-14,-24,-32
fql=state+callno  26,35,-147,48,12  fql=state+speakno  38,24,-8,-38,-29  fql=stateN  59,-59,18,-9,-8
fql=statementno  18,22,-5,-46,-36  fql=stateno  42,10,-46,-6,-23  fql=supportno  13,42,25,-32,-53
fql=sureno  26,11,1,-24,-55  fql=tellN  5,-62,43,3,-18  fql=tellno  -1,40,-75,2,4  fql=thinkno  11,14,-2,15,-44
fql=urge+callno  -20,24,3,9,-7  fql=urgeno  31,17,-17,-10,-51  fql=voiceno  42,6,-44,-58,-38
fql=wantno  31,-13,-14,-17,-56  fql=writeno  21,69,-81,-16,4  fqr=accordingno  3,-56,69,-84,-8
fqr=accuseno  -15,32,-39,54,-38  fqr=allowno  25,46,-37,-62,-22  fqr=askno  -18,-7,29,61,-6
fqr=callno  25,3,-4,-15,-34  fqr=colon  -2,9,-36,35,21  fqr=colonno  43,-12,-51,-52,-25
fqr=criticizeno  2,16,16,20,-50  fqr=learnno  35,-21,-18,-9,-42  fqr=opinionno  14,13,14,-15,-53
fqr=otherno  27,-3,-14,-37,-47  fqr=praiseno  46,1,11,-39,-47  fqr=promise+allowno  36,-19,21,-13,-27
fqr=promiseno  26,-16,12,12,-19  fqr=say,  53,38,-98,37,-28  fqr=sayno  -25,-36,48,-6,-10  fqr=seemno  -11,5,20,39,-24
fqr=showno  26,5,5,-22,-29  fqr=speak+learnno  -39,133,-71,-51,-11  fqr=speakno  20,-19,3,-23,1
fqr=stanceno  9,39,6,-32,-56  fqr=state+allowno  79,-28,25,-14,-31  fqr=state+callno  72,-73,12,-7,15
fqr=state+speakno  49,-18,31,-41,-27  fqr=statementno  28,-1,-7,-56,-34  fqr=stateno  50,-56,44,-11,-22
fqr=support+allowno  103,-88,56,-81,-3  fqr=support+thinkno  185,-34,-107,-37,-46  fqr=supportno  13,50,20,-32,-53
fqr=sureno  23,24,-4,-22,-54  fqr=tellno  42,-80,101,-20,8  fqr=thinkno  5,45,6,1,-44  fqr=urge+call  -9,-47,-2,62,-17
fqr=urge+callno  46,-48,-43,76,14  fqr=urgeno  25,-53,44,0,-51  fqr=voice+supportno  139,-59,-54,-45,-2
fqr=voiceno  47,-77,-1,-58,-38  fqr=wantno  17,38,-6,-17,-56  fqr=write+allowno  24,0,-10,-4,-18
fqr=writeno  39,-52,54,-51,-27  fs=according-  -101,122,-53,26,21  fs=accordingN,  -45,-114,109,26,-4
fs=accordingn,  27,-50,23,36,-25  fs=accuse-  -11,-28,-21,72,1  fs=accuseN  -27,12,137,-35,-19
fs=allowN  -14,13,32,-42,54  fs=allown  15,20,33,-51,-35  fs=ask-  -64,-19,141,25,-11  fs=askW  16,72,-96,-15,-1
fs=askh  34,16,0,-44,-3  fs=askn  -27,40,104,-112,-1  fs=call+learnN  50,39,-86,-2,-4
fs=call+learnh  123,-45,-47,-36,0  fs=call-  -6,-10,111,-53,-34  fs=callN  0,3,-20,6,35  fs=callh  -11,-24,15,54,-27
fs=calln  -6,10,24,28,-40  fs=callw  -47,96,-17,-12,0  fs=colon-  -17,30,-29,-32,91  fs=colonN  13,76,-39,-41,-46
fs=colonn  14,-49,-44,10,46  fs=criticize-  21,-90,-7,109,-20  fs=criticizeN  21,-6,15,14,-33
fs=opinion-  -1,42,2,1,-52  fs=other-  25,-1,-7,-54,-23  fs=otherN  12,20,18,-19,-50  fs=otherN,  36,36,-48,-32,-12
fs=otherY,  137,-125,-5,-7,0  fs=otherh  5,12,-35,61,-42  fs=othern  8,31,-11,-19,-25  fs=othern,  41,-74,-48,81,-12
fs=otherno  -22,91,-15,-6,-5  fs=othernt  16,58,-44,-10,-8  fs=otherw  10,-34,48,8,-38  fs=praiseh  54,77,-88,-48,-6
fs=promise+allowh  -89,-24,56,55,-1  fs=promiseN  14,-5,51,-69,30  fs=refuse-  -26,-91,-14,130,-1
fs=refuseh  89,-21,-38,-29,0  fs=say-  -24,-30,27,-2,-38  fs=sayN  17,-5,-11,3,6  fs=sayN,  -134,17,50,55,1
fs=sayh  16,17,-16,13,-16  fs=sayn  -80,10,-13,89,-48  fs=sayn,  -84,-29,190,-37,-34  fs=seem-  -36,28,19,39,-11
fs=seemh  32,93,-11,-44,-22  fs=seemn  10,-33,104,-5,-22  fs=seemnt  126,-23,-14,-92,-2  fs=show-  -10,-21,48,-85,87
fs=showN  22,16,-42,37,-33  fs=showh  53,-62,12,12,-10  fs=shown  14,-3,-2,32,-37  fs=shownc  49,-42,-4,-2,0
fs=shownt  -45,77,-24,-4,0  fs=speak+learn-  108,-103,-3,-1,0  fs=speak-  1,10,-28,-49,83  fs=speakN  14,-10,16,16,-19
fs=speakN,  -42,-24,-69,119,60  fs=speakh  -27,57,75,-76,-37  fs=speakn  22,30,-36,-32,-1
fs=speaknt  -128,10,140,-7,-4  fs=speakw  29,109,-83,-57,-4  fs=stance-  18,8,17,-30,-55
fs=stancenO  -35,49,36,-16,-1  fs=state+allowN  13,51,-101,31,-10  fs=state+voiceN  -138,55,26,58,-4
fs=state-  28,30,-46,-3,-30  fs=stateN  -11,19,-4,-20,-8  fs=stateN,  -23,7,58,-17,-15  fs=stateY  -17,-128,115,29,0
fs=stateh  -44,7,6,59,-41  fs=statement-  17,24,-5,-45,-35  fs=staten  3,21,5,26,-45  fs=staten,  -35,-43,-42,17,136
fs=support-  46,30,-51,-34,-30  fs=supportN  27,24,-20,14,-35  fs=supporth  27,-25,45,-44,-25
fs=supportn  9,27,-7,28,-35  fs=supportw  39,83,-111,-25,-10  fs=sure-  15,-31,40,0,-42  fs=sureN  -16,-5,-37,104,-20
fs=sureh  74,-21,-5,-60,-29  fs=tell-  119,-15,-48,-52,-12  fs=tellN  74,-63,-4,48,-27  fs=tellh  87,-30,-75,-27,106
fs=telln  26,-62,-10,67,-11  fs=tellw  128,-101,-22,-9,-1  fs=think+wantN  -103,5,-37,135,-2
fs=think+wanth  59,-86,-35,68,-1  fs=think-  29,-2,-37,14,-39  fs=thinkN  11,16,-42,43,-43
fs=thinkh  48,-23,19,-56,-47  fs=thinkn  22,31,12,-26,-46  fs=thinknc  82,14,-15,-79,0
fs=urge+call-  54,54,-68,-63,-8  fs=urge+callN  -44,17,1,-26,81  fs=urge+callh  25,1,97,-59,-10
fs=urge-  -24,22,10,58,-25  fs=urgen  14,33,-38,18,-28  fs=voice-  6,-25,100,-33,-39  fs=voiceN  28,-59,19,-34,8
fs=voiceh  41,12,-90,9,-36  fs=voicen  18,54,-12,-45,-42  fs=voicen,  81,-41,-35,-2,0  fs=want-  9,37,10,-22,-37
fs=wantN  20,51,-39,-10,-45  fs=wanth  -17,-12,78,31,-45  fs=wantn  10,16,28,-21,-46  fs=wantn,  90,-50,-24,-18,1
fs=wantw  53,41,-33,-73,-18  fs=write+allowN  -35,79,45,-85,-4  fs=write-  -1,-16,40,-42,35
fs=writeN  -29,-75,-6,81,33  fs=writeh  -16,68,-1,-11,-21  fs=writen  -11,-74,-1,125,-27
fsb=according-,  26,-93,1,130,-7  fsb=allow-b  -120,51,79,-1,0  fsb=allowN,  -10,-61,-94,49,141
fsb=allowN^  -4,-29,43,48,-17  fsb=allowNt  -33,149,-44,-67,-1  fsb=allowno  -35,66,24,-10,-6
fsb=call-j  157,-91,-12,-51,0  fsb=callN^  -72,-9,54,-23,101  fsb=callhW  -51,-52,125,6,1
fsb=calln^  -22,-111,53,81,0  fsb=colonN^  -5,91,-27,-28,-89  fsb=colonn^  -33,100,-6,-6,-9
fsb=colonno  -2,-21,-20,-23,89  fsb=criticize-G  -161,90,78,-4,0  fsb=criticize-V  -179,174,-36,40,0
fsb=criticizeN^  -30,-7,-58,121,-10  fsb=opinion-n  -2,47,-2,-1,-49  fsb=opinion-o  88,-43,-56,-2,1
fsb=other-,  0,76,-60,-6,-2  fsb=other-N  -56,-45,-32,-1,121  fsb=other-n  -35,6,120,-9,-9
fsb=other-t  -16,-60,105,-1,0  fsb=otherN,  22,-23,3,70,-11  fsb=otherNO  33,-116,83,-2,1
fsb=otherNV  -16,62,-11,-1,0  fsb=otherN^  23,32,-55,67,-20  fsb=otherNo  88,-109,-30,-14,-13
fsb=otherNs  -12,0,45,-18,0  fsb=otherhW  1,46,-10,-15,-2  fsb=otherh^  64,-85,107,-12,-1
fsb=otherhs  -8,-74,-16,124,-1  fsb=othernT  -88,45,77,-5,1  fsb=othernV  76,-84,-28,-10,-10
fsb=othern^  -6,-37,108,-23,-5  fsb=othernc  -67,-186,161,-16,180  fsb=otherno  16,7,-61,57,-30
fsb=otherns  61,-42,-22,-8,-2  fsb=otherw,  -23,13,50,50,-26  fsb=otherwN  3,-37,75,-15,-4
fsb=otherwn  -4,53,-4,-2,-1  fsb=promiseN,  -45,89,-5,-41,-2  fsb=promiseN^  -37,63,-33,-56,36
fsb=say-,  13,3,114,-130,-7  fsb=say-Q  63,-27,-2,29,-47  fsb=sayN,  -29,-14,53,19,12  fsb=sayN,,  123,10,-57,-14,-56
fsb=sayN,O  25,58,-118,45,-4  fsb=sayN,o  -115,-66,185,16,84  fsb=sayNO  71,-21,42,-83,-4  fsb=sayNQ  31,-28,-6,24,4
fsb=sayN^  -26,58,-92,-77,1  fsb=sayNo  -21,-55,-16,-38,137  fsb=sayh,  -59,-35,51,60,5  fsb=sayhQ  31,-69,14,12,-6
fsb=sayh^  28,33,-41,-49,-9  fsb=sayhc  -75,122,-38,-16,1  fsb=sayhw  73,-93,-47,79,-1  fsb=sayn^  53,16,-55,-10,-5
fsb=seemN,  -11,49,-64,37,-7  fsb=shown^  -19,85,-49,-29,0  fsb=showno  2,88,-59,-26,1
fsb=speak-,  40,87,-128,-14,-12  fsb=speak-o  -62,-61,127,0,-1  fsb=speakN,  -72,60,65,-47,-10
fsb=speakN^  -58,46,26,44,-33  fsb=speakNs  -128,2,9,70,42  fsb=speakh^  17,45,-72,-5,-7
fsb=speaknV  -57,-9,-36,-2,127  fsb=speaknc  -58,53,52,-16,-8  fsb=stance-N  9,11,63,-45,-44
fsb=stance-V  -56,32,-37,130,-1  fsb=stance-n  22,20,-6,-41,-54  fsb=state-N  33,36,-43,-46,-40
fsb=state-j  -154,-88,146,115,-1  fsb=state-t  -81,104,-13,-8,-1  fsb=stateN,  -23,-22,58,38,-27
fsb=stateNQ  59,-59,18,-9,-8  fsb=stateN^  -22,26,-77,-33,70  fsb=stateNc  -55,-11,125,-52,0
fsb=stateNs  -24,-50,72,52,-37  fsb=stateh^  89,8,-29,-65,-18  fsb=statement-N  23,-13,-2,-45,1
fsb=statement-n  16,20,5,-40,-39  fsb=staten,o  -70,-62,28,17,94  fsb=support-c  53,-40,-10,0,0
fsb=supporthV  82,-75,-9,1,1  fsb=sure-n  13,60,-25,-26,-26  fsb=surehV  -75,130,-22,-14,1
fsb=sureh^  74,-31,-20,-4,0  fsb=suren^  -40,-37,-50,129,0  fsb=tellNQ  34,-57,30,5,-17  fsb=tellN^  -42,71,-75,-20,1
fsb=thinkN,  25,40,31,-91,-3  fsb=thinkN^  29,15,9,-16,-22  fsb=thinkNo  -38,-48,-15,104,0
fsb=thinkNs  13,-85,13,60,0  fsb=thinkNt  -41,125,27,-118,0  fsb=thinkhW  -63,40,76,2,-4
fsb=thinkh^  58,-16,14,-26,-10  fsb=thinkhc  57,-3,-28,-17,0  fsb=thinkhs  37,69,7,-117,-1
fsb=thinkht  31,-9,86,-99,-6  fsb=thinkn^  6,-44,-49,84,-2  fsb=thinknc  32,78,-5,-112,0  fsb=thinkno  -40,2,90,-6,-7
fsb=thinknt  105,-37,-60,-7,0  fsb=thinkw,  -15,-14,113,-64,-1  fsb=urge+callN^  -11,-18,107,-37,-13
fsb=voiceN,  8,75,-61,-9,-7  fsb=voiceN^  4,-8,64,-25,20  fsb=voiceh,  37,-6,-19,-1,1  fsb=voicen^  86,-51,-39,-1,0
fsb=voiceno  -41,-77,158,-3,-2  fsb=want-G  84,-77,-6,-3,0  fsb=want-t  -90,98,-61,84,0  fsb=wantN,  76,0,-40,-59,-8
fsb=wantNW  24,-71,-21,66,1  fsb=wantN^  64,7,-34,-58,-24  fsb=wanthV  63,-53,-10,-8,-5  fsb=wanthW  27,49,-34,-50,-4
fsb=wanth^  66,-54,10,-8,-7  fsb=wanthn  -5,-90,22,81,-4  fsb=wantht  -37,-6,-39,111,-2  fsb=wantnO  -71,-59,62,112,-3
fsb=wantno  -2,81,-40,-26,-10  fsb=wantwn  -13,68,-3,-10,-1  fsb=writeN,  -47,-22,-55,106,1
fv=accordingG  -3,-76,53,40,-44  fv=accordingN  -45,70,-51,-52,49  fv=accuseBV  37,-145,49,78,-1
fv=accuseHV  115,-24,-4,-85,0  fv=allowBV  -22,-107,2,157,-22  fv=allowG  40,8,-30,-27,-24
fv=allowTb  57,-33,-39,-27,-25  fv=allowV  55,28,-116,-71,46  fv=ask+supportZ  93,-19,-79,-17,-12
fv=askBV  -143,118,-68,27,59  fv=askTb  43,-71,51,-17,-2  fv=askV  14,23,40,-64,-34  fv=callBV  32,-57,-87,84,-6
fv=callBv  24,-98,-68,89,0  fv=callG  45,-3,16,-65,-24  fv=callTb  57,42,-69,-51,-22  fv=callV  0,3,-5,47,-42
fv=callZ  12,18,-80,-2,47  fv=colon:  34,-5,-53,-34,-17  fv=criticizeG  54,40,-56,-41,-24
fv=criticizeV  -15,30,39,-34,-31  fv=criticizeZ  25,7,40,-62,-28  fv=dash-  69,-35,-33,-13,-11
fv=learnG  40,-10,-16,-3,0  fv=opinionn  19,-3,23,-15,-53  fv=otherBG  18,-67,-34,111,-17
fv=otherBV  -24,118,-24,3,-26  fv=otherG  26,37,-45,-53,-28  fv=otherHBV  -34,135,-60,-52,0
fv=otherHV  29,-18,-56,66,-24  fv=otherMb  37,18,-45,-31,-28  fv=otherTb  61,-48,-58,-45,-44
fv=otherV  20,-37,31,-10,-33  fv=otherZ  34,0,-65,7,-43  fv=otherb  20,-47,85,-45,-40  fv=promiseV  -3,-18,-37,46,43
fv=sayG  48,34,-14,-73,-35  fv=sayTb  -31,79,26,-86,41  fv=sayV  -17,-6,27,-13,-14  fv=sayZ  -47,7,45,39,-33
fv=sayb  -71,26,-19,102,-31  fv=seemBG  -49,119,-49,-22,0  fv=seemV  48,45,-53,-7,-32  fv=seemZ  -46,-41,156,5,46
fv=showHV  -26,7,88,-43,-5  fv=showTb  -22,-6,4,-25,102  fv=showV  1,67,6,-81,-38  fv=showZ  -113,52,55,82,-24
fv=speakG  5,61,-2,-57,-1  fv=speakMb  82,-29,-64,-6,-4  fv=speakTb  -6,57,57,-37,-34  fv=speakV  16,29,-32,-37,9
fv=speakZ  -21,-6,-58,101,25  fv=speakb  2,-73,28,-40,103  fv=stanceN  27,-22,21,-12,-9  fv=stancen  29,-2,-7,-33,-56
fv=state+allowV  52,11,24,-88,-20  fv=state+speakb  -139,-48,190,-4,0  fv=state+voiceV  -38,-38,18,70,-8
fv=stateG  -47,47,-20,-56,33  fv=stateHV  10,24,45,-71,-13  fv=stateN  33,36,-43,-46,-40  fv=stateTb  15,58,6,-50,-23
fv=stateV  -47,12,-10,50,-15  fv=stateZ  2,-17,35,32,-39  fv=stateb  12,49,-97,61,-35
fv=statementn  31,-1,-22,-47,-37  fv=supportG  -4,-44,131,-34,-33  fv=supportHV  -87,-14,154,-14,-2
fv=supportMb  -30,72,-16,-4,0  fv=supportTb  36,0,0,-24,-23  fv=supportV  -20,9,53,17,-36
fv=supportZ  12,25,23,-37,-31  fv=sureBV  17,132,-53,-109,-1  fv=surej  21,49,-23,-28,-45  fv=suren  18,87,-76,-27,-9
fv=tellBV  -36,156,-54,-54,-17  fv=tellTb  -18,82,-36,-14,-2  fv=tellV  -62,-15,24,35,21  fv=thinkBG  45,-60,-60,71,-1
fv=thinkBV  46,25,-40,-7,-24  fv=thinkBv  -85,63,142,-25,0  fv=thinkG  15,33,69,-82,-35  fv=thinkHV  29,-26,60,-63,-6
fv=thinkMBV  -74,48,16,25,0  fv=thinkMb  37,-13,-17,-11,-13  fv=thinkV  40,-21,-21,3,-45  fv=thinkZ  0,37,-16,37,-39
fv=thinkb  -14,0,8,66,-41  fv=urge+callG  -22,67,-23,-35,-14  fv=urge+callV  58,1,-96,2,39
fv=urge+callZ  11,-2,-53,63,-9  fv=urgeBV  -149,65,103,80,0  fv=urgeG  22,14,28,-39,-26  fv=urgeMb  56,-24,-17,-21,-2
fv=urgeV  -9,26,72,-53,-33  fv=urgeZ  56,52,-68,-55,-13  fv=voiceG  59,33,-115,-36,-35  fv=voiceHv  -21,-92,152,-2,-2
fv=voiceMb  37,-95,78,-14,-14  fv=voiceTb  25,47,-46,-21,-21  fv=voiceV  9,25,-18,-19,-9  fv=voiceZ  -22,5,103,-26,-24
fv=wantBG  -14,-42,80,35,-18  fv=wantG  43,45,-57,-51,-40  fv=wantHV  35,23,12,-71,-8  fv=wantMb  40,64,-63,-57,-25
fv=wantTb  37,33,-53,-31,-25  fv=wantV  38,-39,11,-4,-45  fv=wantZ  23,-7,29,-32,-44  fv=wantb  -29,-18,63,77,-36
fv=write+allowV  -30,31,-34,46,-4  fv=writeG  5,25,-64,-35,97  fv=writeTb  59,23,-76,-4,-1  fv=writeV  -3,44,12,7,-39
fv=writeZ  -7,45,3,-73,45  h3=  -18,12,-32,41,55  h3=,GN  116,-154,68,-26,1  h3=,GT  111,-4,-20,-89,-3
h3=,Gn  85,-124,49,23,-9  h3=,Gt  -8,-71,149,-80,0  h3=,NV  71,-42,-92,17,-18  h3=,Nc  86,-109,-84,110,-1
h3=,Q  36,62,-145,50,-42  h3=,hV  78,-3,-85,7,0  h3=,nH  174,46,11,-248,0  h3=,nO  -44,-89,61,75,0
h3=,nV  115,26,-65,-90,1  h3=,on  -8,40,26,-46,-7  h3=,r,  -36,124,-65,-20,-1  h3=,sh  -171,-55,44,-6,182
h3=.  47,-97,79,-58,-30  h3=:  -98,-218,4,-72,282  h3=:Q  -73,133,-80,-43,-59  h3=BVo  89,-61,-33,-7,-1
h3=Gno  -35,85,-30,4,-5  h3=GoN  -6,-4,87,-65,0  h3=Gon  85,-46,-23,-29,-2  h3=N,G  -32,-55,93,-97,92
h3=N,N  -21,-37,93,-65,-38  h3=N,c  -91,72,-50,76,0  h3=N,n  -74,-104,102,-67,-44  h3=N,o  34,-9,-83,58,0
h3=N,w  -29,-37,86,-51,-21  h3=N.  20,-37,100,-102,-23  h3=NBG  -35,-40,-20,92,0  h3=NOn  16,46,-7,-45,-2
h3=NQ  -12,49,-10,-17,-1  h3=NTb  45,0,-91,62,-24  h3=NoG  41,43,-152,78,-13  h3=NoN  45,29,30,-80,-26
h3=Non  31,47,6,-56,-42  h3=Nsn  -100,54,79,21,-15  h3=Nth  74,-31,-16,-7,0  h3=ONc  -45,-1,-39,94,0
h3=On.  16,34,-60,26,-12  h3=Q  36,20,-85,-15,-3  h3=TBV  -20,-17,61,-10,-4  h3=THV  -57,-101,-35,69,111
h3=TN.  -10,-81,101,15,-16  h3=TNO  106,-56,-20,-23,-6  h3=TNo  -53,-51,63,-24,97  h3=TNt  -85,117,-18,-14,0
h3=Tb,  5,69,-20,-50,0  h3=Tb.  -14,77,33,-73,-5  h3=TbG  -77,48,-42,79,0  h3=TbN  49,50,-67,-47,-38
h3=Tbh  -5,-27,-18,58,0  h3=Tbn  17,53,-37,18,-51  h3=Tbo  17,16,-65,69,-41  h3=Tbr  21,66,-23,-51,-3
h3=Tbt  56,-7,-20,-31,-2  h3=Tn,  33,-45,-33,50,-5  h3=TnG  -27,-58,-10,98,-4  h3=TnO  -14,72,17,-53,-6
h3=Tnn  18,85,-34,-49,-16  h3=Tno  26,33,-63,26,-30  h3=Tnr  -36,111,-17,-56,0  h3=V.  -15,-114,136,18,-29
h3=VTb  -46,23,-43,68,0  h3=VoN  -34,5,75,-23,-8  h3=Von  46,-116,-44,94,-13  h3=WhB  12,-126,163,-38,0
h3=Y.  53,-132,150,-113,-15  h3=Yon  3,1,83,-88,0  h3=YtN  -111,162,-40,-22,0  h3=Yth  -35,102,-49,-18,0
h3=Z.  43,-82,54,-10,-1  h3=ZTb  -73,27,-23,71,-1  h3=ZoN  68,-41,-18,-11,-2  h3=cn.  67,-57,-31,-39,-22
h3=hBn  94,-10,-20,-19,-11  h3=hDb  -82,105,-2,-14,0  h3=hMb  -5,33,-52,33,-27  h3=j.  45,-128,-35,116,-1
h3=jTb  3,-87,-63,145,-1  h3=jon  8,-39,-40,75,0  h3=m.  -46,-117,229,-50,-8  h3=mon  -24,-81,-41,45,136
h3=n,c  98,37,-112,-70,-10  h3=n,n  49,91,-134,0,-15  h3=n,o  -61,-42,-57,158,-1  h3=n.  27,-19,-9,-31,-26
h3=nBV  -56,106,-24,-24,0  h3=nGn  -9,83,-12,-53,-3  h3=nMB  28,86,-78,-32,-1  h3=nMb  13,80,-37,-62,-7
h3=nON  -34,52,22,18,-37  h3=nOn  28,33,-57,23,-49  h3=nTN  8,50,31,-50,-22  h3=nTb  42,80,-69,-42,-39
h3=nTn  -33,-4,107,11,-29  h3=nVn  -80,43,-13,59,0  h3=nVo  -22,-18,14,55,-11  h3=nY.  153,-64,-20,-69,0
h3=nYr  -25,-99,79,50,-5  h3=nZ.  12,-67,39,16,0  h3=nZo  51,12,-47,-14,-1  h3=ncn  -27,-44,50,82,-28
h3=noG  42,50,-95,12,-18  h3=noN  0,-7,26,46,-52  h3=noW  -68,101,-19,-6,-1  h3=noY  79,8,-42,-66,-15
h3=non  -3,11,55,-21,-20  h3=nsn  -16,13,-8,60,-26  h3=ntN  -14,89,-39,-35,-4  h3=ntb  64,-48,-5,-12,0
h3=nth  -33,100,-46,-29,-1  h3=ntn  -66,73,-42,47,-2  h3=o.  44,-217,150,-124,151  h3=oN'  52,-13,35,-76,-1
h3=oN,  12,-14,44,-22,-46  h3=oN.  38,15,79,-145,-47  h3=oNV  -58,-6,-8,-55,151  h3=oNc  21,-9,62,-67,-33
h3=oNo  -5,-5,20,48,-42  h3=oNs  3,-93,45,51,-5  h3=oNt  26,98,-66,-60,-4  h3=oY,  12,-105,77,31,-7
h3=oY.  8,-171,226,-63,-12  h3=on,  28,-35,-90,79,-47  h3=on.  7,-19,105,-94,17  h3=on:  33,110,-85,-38,-20
h3=onB  -18,-22,-70,125,-9  h3=onG  2,20,41,-40,-12  h3=onM  137,-89,-26,-16,0  h3=onO  3,18,24,-32,7
h3=onT  7,30,-6,7,-34  h3=onV  -85,-91,114,-25,101  h3=onY  26,5,28,-43,-20  h3=onZ  40,-19,20,-46,-6
h3=onb  83,152,-207,-26,-1  h3=onc  -4,-11,51,9,-36  h3=ono  -7,-22,-3,56,-21  h3=ont  3,104,-152,42,-40
h3=onw  4,-33,65,-36,1  h3=ooN  -57,-50,17,19,77  h3=oon  -1,40,93,-109,-18  h3=orn  -62,-88,81,75,-1
h3=osn  -66,-137,-14,215,-2  h3=sQ  108,-27,-32,-42,-1  h3=sn,  120,-82,-27,-10,-5  h3=sn.  44,-119,97,-3,0
h3=snO  11,-35,-60,84,-3  h3=sno  -30,-38,93,5,-5  h3=tN'  -158,21,-6,140,0  h3=tN,  -22,76,-10,-36,1
h3=tNB  -3,67,-40,-37,-23  h3=tNM  18,67,-32,-60,-14  h3=thB  -24,74,-36,-37,-16  h3=thM  -13,59,-24,-28,-9
h3=thV  -18,-1,-24,65,-2  h3=tnH  -47,65,-11,-5,0  h3=tnM  -18,63,-30,-25,-16  h3=tnO  -28,65,-22,-17,-5
h3=tno  -35,78,-23,-20,-3  ql=  -46,24,22,-7,-53  ql=N  -91,-23,35,7,-17  ql=N,+N,  -20,-142,135,21,-10
ql=NV,  -39,16,72,-25,-13  ql=NVon  -9,-49,91,-11,-3  ql=VN,w  7,75,-65,6,-3  ql=h  -44,-70,37,24,-22
ql=hV,  -59,24,7,49,-3  ql=n  -13,-12,23,23,-23  ql=no  27,44,-30,-17,-42  qlc=N|Falsesay  66,-43,10,-58,6
qlc=N|Falsestate  84,-41,39,-101,-7  qlc=N|Falsetell  6,-61,68,-70,-17  qlc=h|Falsesay  41,-64,13,-3,-4
qlc=h|Falsetell  52,-23,22,-19,-2  qlc=h|Truesay  -34,-14,11,32,-1  qlc=no|Falseaccording  -68,-11,51,-8,-6
qlc=no|Falseaccuse  69,-43,-20,42,-39  qlc=no|Falseallow  31,-21,-36,-21,-26  qlc=no|Falseask  5,5,-64,77,-2
qlc=no|Falsecall  8,0,-4,27,-38  qlc=no|Falsecolon  30,-1,-53,-31,-11  qlc=no|Falsecriticize  13,2,37,-1,-50
qlc=no|Falselearn  9,38,-4,-10,-42  qlc=no|Falseopinion  20,20,-17,-15,-53  qlc=no|Falseother  25,-3,-19,-25,-48
qlc=no|Falsepraise  -20,35,56,-7,-47  qlc=no|Falsepromise  31,1,-25,14,-22  qlc=no|Falsesay  37,11,-78,1,-15
qlc=no|Falseseem  7,-27,-53,57,-24  qlc=no|Falseshow  0,17,22,-2,-30  qlc=no|Falsespeak  17,-2,-15,-15,3
qlc=no|Falsestance  22,5,10,-34,-56  qlc=no|Falsestate  41,9,-40,-11,-22  qlc=no|Falsestate+allow  37,12,-4,-22,-31
qlc=no|Falsestate+speak  66,-18,-4,-36,-28  qlc=no|Falsestatement  13,36,-3,-45,-35
qlc=no|Falsesupport  11,43,29,-32,-53  qlc=no|Falsesure  27,7,2,-24,-55  qlc=no|Falsetell  -17,37,-53,3,11
qlc=no|Falsethink  6,18,-5,25,-44  qlc=no|Falseurge  25,15,-13,0,-51  qlc=no|Falseurge+call  -10,10,4,20,-6
qlc=no|Falsevoice  39,9,-42,-57,-37  qlc=no|Falsewant  24,12,-13,-14,-56  qlc=no|Falsewrite  23,-6,-60,1,10
qlc=no|Trueother  -5,20,30,20,-33  qlc=no|Truesay  -89,75,-35,-17,-32  qlc=no|Truestate  31,14,-65,50,-15
qlc=no|Truetell  63,23,-47,0,-22  qlc=no|Truevoice  63,-8,-26,-7,-4  qlc=|Falsesay  29,-22,29,-56,-47
qlc=|Truesay  -22,3,-236,246,0  qlr=N,+N,|no  -20,-142,135,21,-10  qlr=NV,|no  13,-62,91,-11,-9
qlr=NVon|no  -14,-45,92,-10,-2  qlr=N|no  60,-43,23,-77,-12  qlr=VN+,w|no  75,-45,-60,16,-1
qlr=VN,w|no  75,-48,-60,13,-2  qlr=hV,|no  -94,-31,26,135,-1  qlr=h|no  -34,-34,50,-88,-18  qlr=no|  10,60,-63,14,-8
qlr=no|,  -22,78,-16,-55,-39  qlr=no|:  -19,39,26,-73,17  qlr=no|N  72,4,-22,-28,-5  qlr=no|n  6,-4,-24,48,-17
qlr=no|no  17,34,-10,-7,-39  qlr=n|no  55,-49,68,-107,-20  qlr=|no  19,-27,49,-78,-52  qr=  32,13,-81,27,-20
qr=,  -49,90,-124,39,-44  qr=:  2,41,7,-89,11  qr=N  15,49,-24,-32,-6  qr=n  -9,-10,-36,92,-19
qr=no  25,-13,18,-21,-40  qs=0  28,28,-76,38,-26  qs=1  45,43,-105,24,-38  qs=15  24,39,-15,-11,-43
qs=2  71,100,-98,-100,-40  qs=25  79,44,-49,-110,-26  qs=3  -2,57,-22,-17,-30  qs=4  -3,54,25,-49,-41
qs=6  29,92,-95,-31,-45  qs=9  41,22,-28,-25,-48  qs=n  31,4,-14,-20,-41  s=-  21,14,-3,-26,-40  s=N  -1,25,-6,0,-21
s=N'  104,-37,-93,-81,-24  s=N,  -2,39,-13,-24,-34  s=N-  5,60,60,-110,-11  s=NV  16,34,-85,-8,41
s=Nc  55,35,-55,-38,-37  s=No  45,-3,7,-44,-41  s=Nt  18,91,-93,14,-4  s=W  101,-73,-6,-57,-65  s=Y  12,73,-26,-26,-50
s=Y,  -94,55,-14,92,-28  s=Yc  26,94,-59,-58,0  s=h  20,27,-10,1,-45  s=hV  48,39,-41,-57,-35  s=m  44,2,-86,26,-58
s=n  23,-10,-4,-2,-47  s=n,  -9,30,-20,18,-32  s=n-  50,3,-89,54,-25  s=nG  48,-64,-66,63,-22  s=nO  44,58,-74,-58,-39
s=nQ  5,92,-62,-27,0  s=nV  -16,26,109,-54,-36  s=nc  73,13,-55,-70,-52  s=nj  9,-19,79,-55,-3
s=no  45,-59,-20,-50,-8  s=ns  41,-41,100,-109,-16  s=nt  37,41,-21,-66,-46  s=w  38,27,-44,-9,-55
sb=-,  24,8,-34,7,-17  sb=--  -10,-72,-19,-24,114  sb=-G  9,17,1,-28,-8  sb=-N  17,16,-22,-18,-29
sb=-Q  11,-28,22,10,-52  sb=-V  16,-5,-18,28,-49  sb=-^  52,41,-71,-66,-8  sb=-b  26,-1,-14,-11,-47
sb=-c  50,36,-51,-27,-49  sb=-j  11,-40,-49,36,18  sb=-n  22,16,-4,-40,-51  sb=-o  16,35,0,-8,-39
sb=-s  -11,40,47,-9,-37  sb=-t  5,-30,15,-29,38  sb=N,  -12,20,3,-4,-16  sb=N,o  22,28,-84,-10,-4
sb=N-  -29,13,-62,-28,118  sb=NG  -3,-46,28,47,-16  sb=NQ  -88,-16,31,7,-17  sb=NV  44,-40,42,-76,-34
sb=NW  9,-7,-1,26,-35  sb=NZ  104,-54,-25,-37,-6  sb=N^  -6,26,-36,3,-15  sb=Nb  41,17,15,-72,-19
sb=Nc  -1,18,-15,18,-17  sb=Nco  -13,-11,-17,76,-18  sb=Nn  10,-65,-55,110,-1  sb=No  6,-15,11,-15,6
sb=NoV  46,-23,-16,-2,-1  sb=Ns  -5,30,13,-57,19  sb=Nt  14,-71,66,26,-42  sb=Nw  -10,-123,93,77,-12
sb=Yn  -1,-52,3,55,-3  sb=Yo  12,8,-77,102,-30  sb=h,  -4,16,-17,32,-23  sb=hG  20,-60,16,26,-4
sb=hQ  -44,-70,37,24,-22  sb=hV  79,-92,-26,-67,-42  sb=hW  32,-28,-25,12,-46  sb=hZ  81,-117,-51,62,-9
sb=h^  -18,42,-36,-21,-22  sb=hb  59,-47,-48,17,-7  sb=hc  29,50,-49,-31,-39  sb=hn  14,-72,23,53,-39
sb=hs  11,43,-12,3,-43  sb=ht  40,-65,-14,17,-42  sb=hw  -8,-60,18,56,-15  sb=n,  -3,27,5,29,-49
sb=n,o  4,20,-38,8,-6  sb=nB  0,36,22,-8,-34  sb=nG  23,29,-22,-28,-37  sb=nO  26,5,-27,-1,-49
sb=nQ  -93,43,27,29,-18  sb=nT  46,-55,-35,6,-31  sb=nV  24,-1,0,-55,-10  sb=nW  19,15,-28,8,-35
sb=n^  -13,46,4,11,-51  sb=nb  32,22,-3,-61,-39  sb=nc  -10,22,21,-4,-2  sb=ncV  11,55,-16,-31,-6
sb=nn  8,-22,34,0,-16  sb=no  2,27,8,3,-39  sb=nr  40,24,-3,-67,-24  sb=nt  35,-64,-5,19,-35  sb=w,  13,21,1,16,-48
sb=wn  35,27,-30,-25,-41  v=-  69,-35,-33,-13,-11  v=:  34,-5,-53,-34,-17  v=BG  20,87,-36,-25,-52
v=BV  -56,-164,104,144,-52  v=Bv  -27,-124,12,118,-16  v=BxV  -29,-68,70,50,-4  v=Db  3,57,40,-58,-33
v=Dxb  54,116,-97,-85,-31  v=G  52,83,-37,-94,-41  v=HBG  -42,27,112,-65,-8  v=HBV  -88,-154,123,154,-16
v=HV  -21,70,-19,1,-56  v=Hv  50,118,-24,-135,-32  v=MBV  21,-178,65,128,-20  v=Mb  32,18,-18,-43,-55
v=Mxb  41,-2,-42,8,-7  v=N  51,43,-95,-10,-40  v=Tb  49,69,-63,-90,-36  v=Txb  59,60,-62,-57,0  v=V  -25,57,14,-7,-27
v=Z  25,53,-23,-30,-41  v=b  7,57,-10,12,-53  v=j  30,1,-4,-36,-48  v=n  29,0,-11,-38,-50  v=r  173,-148,-59,-14,-16
v=v  56,31,-183,57,-26  v=xG  54,51,-64,-34,0  w=-  69,-35,-33,-13,-11  w=:  34,-5,-53,-34,-17
w=according  -19,-42,45,16,-18  w=accuse  -83,72,-54,63,-16  w=acknowledge  -79,-7,117,2,-13  w=add  66,-37,27,29,-48
w=address  98,-50,-64,-21,-16  w=advise  98,-36,-38,-40,-6  w=allegation  -77,11,72,0,0  w=analysis  133,-132,-27,1,1
w=announce  -98,30,53,40,-25  w=answer  10,62,-42,-19,-25  w=appeal  34,-96,89,-32,-16  w=appear  25,-93,11,26,24
w=argue  -110,22,-84,83,79  w=ask  13,6,32,-29,-13  w=attack  49,-38,-24,-41,-45  w=attempt  91,-60,-54,-40,-14
w=ban  31,25,-26,-26,-9  w=begin  87,-107,-66,-30,-29  w=believe  -24,-44,37,78,-25  w=bet  114,-79,-19,-17,0
w=bid  109,-127,-57,-12,-11  w=blast  -80,67,-43,65,1  w=brief  175,-123,-37,-19,-3  w=call  11,15,-23,11,-18
w=cast  105,-7,-50,-86,-13  w=certain  3,-42,-50,97,-1  w=challenge  90,-45,-121,-2,-31  w=choose  71,-58,-98,49,-9
w=cite  -106,70,90,-39,-12  w=claim  -25,16,-27,86,-30  w=clear  29,-74,62,36,-22  w=comment  55,-47,-25,-38,-36
w=commit  145,-20,-47,-121,0  w=compare  106,5,-76,-104,-11  w=confirm  -45,-8,54,11,-4
w=contest  163,-172,-102,-20,-10  w=criticism  -49,-4,26,220,-16  w=criticize  -42,6,4,61,-16
w=debate  -23,-17,127,-47,-11  w=decide  44,66,-80,-24,-12  w=decision  41,20,-55,-26,-26  w=declare  -69,9,56,21,6
w=decline  103,-26,-1,-60,-13  w=describe  -68,64,6,-31,87  w=determine  21,17,86,-109,-3  w=direct  135,-78,-74,11,1
w=dispute  -89,24,66,-1,0  w=echo  -74,-19,124,-5,9  w=effort  68,-67,-57,-32,-32  w=email  63,-55,-66,-69,-12
w=endorse  -72,78,46,-40,-25  w=endorsement  27,-53,74,-18,-17  w=envision  -172,-61,184,52,0
w=expect  -78,30,95,66,-25  w=explain  -69,27,-47,94,-19  w=express  -87,124,-41,-44,-4  w=favor  -17,-98,33,106,-4
w=figure  78,-68,-81,65,1  w=find  36,-9,31,-48,-36  w=finish  146,-150,-34,-2,-1  w=focus  94,-36,-61,-28,-21
w=gather  172,-139,-54,-63,-3  w=go  43,-39,-5,-47,-45  w=hear  63,-81,-43,33,-13  w=hit  116,-98,7,-58,-6
w=hold  66,-68,-55,-14,-37  w=hope  25,28,-16,-15,-31  w=idea  55,3,-74,-20,-17  w=identify  50,86,-35,-94,-5
w=insist  -58,12,46,24,-5  w=intend  -29,-10,3,60,1  w=interest  5,-28,72,-22,-19  w=invite  134,-146,-38,46,0
w=issue  58,-105,-76,11,51  w=knock  126,-85,-32,-12,0  w=know  -42,5,-8,55,44  w=let  71,-66,-7,-8,-4
w=letter  114,-147,-23,-6,-6  w=likely  49,-67,-2,-21,-33  w=line  75,-86,-46,-23,-23  w=list  -36,5,20,34,-12
w=lobby  97,-72,-26,-9,1  w=look  39,41,-53,-27,-30  w=maintain  131,-125,12,-29,0  w=mean  39,-190,-11,128,-21
w=mention  -57,7,72,9,-13  w=message  32,-22,19,-39,-31  w=move  107,-157,14,-58,-23  w=name  4,-35,83,-26,-13
w=need  103,-112,-114,-40,-35  w=nominate  -53,23,29,80,-12  w=note  -7,-22,32,79,-44  w=offer  59,-8,-19,-31,-31
w=oppose  -25,-18,28,67,-16  w=other  33,-22,-27,-29,-47  w=own  150,-112,-25,-19,-1  w=plan  66,-31,-36,-64,-41
w=pledge  71,40,-40,-88,-23  w=point  71,-32,-32,3,-50  w=position  74,-108,-4,-25,-20  w=praise  -87,83,-48,68,-8
w=predict  -69,32,-63,123,-1  w=prefer  -152,74,32,97,1  w=prepare  160,-152,-63,-20,-2  w=press  100,94,-75,-132,-2
w=proposal  42,47,-90,-20,-17  w=propose  -92,26,55,51,-5  w=prove  31,-5,17,-46,-7  w=pursue  82,-10,-76,-13,0
w=question  17,-11,10,-55,73  w=raise  95,-169,-20,-49,43  w=rank  127,-47,-28,-65,0  w=rate  116,-60,-85,-88,-15
w=read  -23,-32,179,-58,-54  w=ready  124,-82,-45,-50,-2  w=reason  128,-68,-50,-11,-1  w=recall  -71,-7,-18,106,-5
w=refer  19,-17,-24,71,-32  w=reflect  122,-93,-44,-26,-5  w=refuse  2,56,-60,6,-8  w=release  9,-97,94,-37,2
w=remember  -136,24,98,60,0  w=remind  -89,72,-112,151,-15  w=reply  -81,76,32,-23,0  w=report  58,-55,-7,-24,-8
w=require  69,-53,-29,-25,-13  w=respond  3,29,-42,-27,41  w=reveal  -6,49,14,-28,-52  w=rule  72,-41,-54,-21,-17
w=say  -16,3,23,1,-23  w=schedule  76,-2,-43,-37,-4  w=see  39,-20,28,-26,-42  w=seek  -3,11,12,36,-27
w=seem  -46,17,48,52,-33  w=shoot  62,-37,-42,-21,-19  w=shout  -202,20,219,-8,0  w=show  2,20,0,24,-43
w=sign  59,-50,-20,-20,-21  w=slam  3,45,-24,-21,1  w=speak  90,-73,-127,-74,39  w=start  42,-75,42,-22,-21
w=state  68,-91,-48,-65,-8  w=statement  43,10,-53,-36,-38  w=suggest  -31,26,-4,6,-30  w=support  29,7,32,-54,-49
w=target  124,-112,-39,-3,-4  w=tell  -43,-29,77,-8,5  w=tend  52,-107,97,-55,1  w=think  5,34,-19,14,-34
w=threat  88,-98,-30,-9,-9  w=treat  220,-174,-24,-60,0  w=try  67,-42,-62,-52,-35  w=urge  -96,76,-37,89,-6
w=view  6,-16,6,44,-30  w=volunteer  156,-54,-50,-54,0  w=vote  63,-39,-61,-55,-49  w=vow  -110,69,18,26,-3
w=want  -14,50,-12,39,-36  w=watch  50,3,-39,-28,-10  w=worry  -75,16,180,-86,-5  w=write  -61,37,28,32,-30
wa=: N  29,30,-29,-29,-29  wa=: Q  -2,9,-36,35,21  wa=: ^  19,-62,-20,-20,81  wa=according n  -42,-75,66,49,-1
wa=according the  -56,8,38,18,-23  wa=acknowledge that  66,-22,-22,-6,0  wa=add ,  -49,17,-52,73,-8
wa=add .  -57,-21,69,-7,-7  wa=add that  -77,43,-30,91,-25  wa=add to  118,-118,14,-5,-1  wa=aim at  95,-16,-76,-13,1
wa=appear to  -72,14,-15,72,68  wa=argue that  -5,-15,-15,-30,125  wa=ask N  -79,4,20,69,-2
wa=ask about  112,-3,-109,-17,-2  wa=attack .  70,-11,-67,-2,-2  wa=attack from  32,-110,115,-38,0
wa=attack on  -8,80,-80,20,-13  wa=begin G  79,-90,-5,-4,-4  wa=call N  27,2,-26,36,-14  wa=call Q  -9,-47,-2,62,-17
wa=call for  22,68,-48,-93,-20  wa=call him  -86,117,-3,-29,-2  wa=comment about  -137,155,-10,0,0
wa=comment on  -118,164,-41,-1,1  wa=compare with  175,-186,-15,-11,1  wa=continue to  45,-77,24,-16,-16
wa=decline to  -46,99,-20,-40,-5  wa=deny n  121,-108,-12,0,0  wa=describe as  55,-165,50,48,-3
wa=describe the  -39,71,-12,-18,0  wa=effort to  9,58,-15,-15,-15  wa=email n  53,-37,-21,-21,-20
wa=encourage n  54,-43,-5,-9,0  wa=endorse N  71,-30,-2,-10,-7  wa=endorsement of  -118,70,127,1,1
wa=expect to  -30,-17,-90,69,-13  wa=find a  143,-146,-9,-1,1  wa=focus on  0,110,-57,-23,-17
wa=go on  16,53,-52,-6,-5  wa=go to  97,-142,-30,-19,-19  wa=hold a  138,-146,-16,-56,-6
wa=hold j  -100,-2,131,-25,-1  wa=interest in  -11,90,-70,0,0  wa=likely to  53,-64,-38,19,-14
wa=look at  14,139,-36,-115,0  wa=look to  -30,171,-16,-136,0  wa=mention the  -140,157,-16,-1,0
wa=need to  54,-71,-27,6,-23  wa=note that  -24,56,-26,-32,-14  wa=oppose the  -36,58,-18,-7,0
wa=opposition to  -21,60,-14,0,1  wa=other ,  25,10,4,-30,-21  wa=other .  36,-26,7,-22,-21
wa=other N  -11,-53,82,-34,49  wa=other a  28,45,-50,-37,-34  wa=other for  11,-22,-39,68,-10
wa=other from  16,-86,91,-10,-2  wa=other his  22,54,-58,-17,-10  wa=other in  9,-62,28,-39,68
wa=other n  22,-11,2,-10,-48  wa=other out  -19,22,-43,73,-1  wa=other the  31,4,-8,-44,-41
wa=other to  13,32,-68,38,-33  wa=other up  -24,19,-42,76,-3  wa=plan to  7,86,-31,-53,-25
wa=pledge n  84,-56,-3,-34,1  wa=pledge to  15,43,-6,-35,-3  wa=point out  -63,-21,56,99,-42
wa=point to  -85,67,67,-39,-9  wa=position on  -62,138,-55,-2,0  wa=praise N  -82,90,-5,-2,0
wa=question about  -6,86,-65,-16,-10  wa=raise more  152,-142,-11,-1,-1  wa=raise n  -24,-42,109,-3,-3
wa=refer to  -103,62,-15,73,-32  wa=release y  81,-49,-23,-15,-5  wa=report j  -185,158,33,-4,0
wa=request for  31,18,-40,-4,1  wa=require a  104,-102,-1,-1,0  wa=respond to  -25,87,-44,-9,-8
wa=response to  37,-18,-6,-3,-2  wa=say ,  9,-17,-70,70,-45  wa=say .  42,-83,28,-54,11  wa=say :  -3,-13,-100,51,75
wa=say L  -24,-7,39,-2,-13  wa=say N  7,25,-9,52,-49  wa=say a  -24,-62,119,-29,1  wa=say about  -38,-29,-88,53,91
wa=say he  21,34,-72,-4,-42  wa=say in  -23,-22,14,22,19  wa=say it  46,40,-31,-62,-17  wa=say n  -30,-11,26,50,-18
wa=say of  -40,-51,-25,63,80  wa=say she  -7,42,-49,4,-18  wa=say that  23,39,-84,-2,-38  wa=say the  10,20,-32,6,-39
wa=say they  37,24,-50,-2,-27  wa=see N  13,67,-31,-49,0  wa=seek to  19,-27,-24,79,-12  wa=show N  -54,76,-20,-14,-2
wa=show up  113,-64,-45,-7,0  wa=speak about  -110,134,-15,-3,-10  wa=speak of  -127,156,-5,-2,-36
wa=state N  37,-103,-21,-39,120  wa=state n  78,-67,-1,-15,0  wa=statement G  -101,120,-2,0,0
wa=support G  -110,43,80,-3,0  wa=support L  -21,63,-41,0,0  wa=support N  24,95,-80,-19,-18
wa=support among  -69,-125,157,0,0  wa=support for  40,71,-117,-15,-14  wa=support of  -24,-50,127,0,0
wa=support the  -34,86,-26,-2,-2  wa=tell N  -88,31,17,27,3  wa=tell a  -82,32,82,-25,-6  wa=tend to  43,-99,101,-55,1
wa=try to  70,-71,-37,-49,-33  wa=tweet n  84,-89,-35,-27,-22  wa=view of  12,92,-79,-32,0
wa=vote against  -117,144,-20,-2,0  wa=vote for  -23,72,46,-25,-22  wa=vote on  109,-80,-36,-1,1
wa=want a  -61,84,-14,-10,0  wa=want to  31,-24,-54,78,-24  wa=worry about  110,-9,-69,-34,0
wa=write .  -38,-18,56,-9,-9  wb=attack the  66,-56,-28,-8,-8  wb=call n  53,-97,51,0,0  wb=clear V  -88,19,-21,106,0
wb=clear n  137,-59,-56,-20,0  wb=comment '  90,-103,-5,-2,-2  wb=concern j  -48,-141,193,-2,0
wb=criticism n  -78,-28,-5,140,0  wb=email G  -130,142,-14,0,0  wb=endorsement the  -28,-77,117,0,0
wb=idea the  3,42,-18,-3,-2  wb=likely n  16,-54,-27,71,1  wb=line n  -22,93,-9,-4,-4  wb=order in  117,-118,-5,0,0
wb=position '  -102,-86,194,-2,0  wb=question '  -162,44,-24,0,121  wb=question a  -85,-28,-47,0,185
wb=question the  -51,120,-55,-2,-3  wb=statement a  65,-69,-26,-18,-18  wb=support '  83,-125,35,1,1
wb=support j  4,-60,79,-1,-1  wb=support n  12,-59,66,-2,-2  wb=tweet n  70,-95,-26,-26,-26
wb=view his  42,-92,-32,80,0  wend=accordingFalse  -19,-42,45,16,-18  wend=accuseFalse  -10,51,-31,19,-36
wend=allowFalse  34,-22,-46,-18,-27  wend=ask+supportFalse  53,74,-108,-50,-30  wend=askFalse  28,33,-58,-28,-45
wend=call+supportFalse  -32,43,21,-31,-6  wend=callFalse  14,29,-23,14,-39  wend=colonFalse  35,11,-53,-31,-34
wend=colonTrue  19,-62,-20,-20,81  wend=criticizeFalse  51,29,-68,-7,-51  wend=dashFalse  64,-34,-22,-13,-10
wend=learnFalse  38,-17,-18,-18,-43  wend=opinionFalse  31,-12,4,-13,-53  wend=otherFalse  33,-21,-28,-28,-46
wend=otherTrue  34,-25,10,-21,-21  wend=praiseFalse  77,2,-67,-12,-48  wend=promiseFalse  -18,56,-18,7,-46
wend=sayFalse  -21,18,-4,19,-32  wend=sayTrue  0,-83,38,-54,11  wend=seemFalse  25,-61,11,28,-27
wend=showFalse  75,-5,-85,-13,-30  wend=speakFalse  19,9,-1,-37,-3  wend=stanceFalse  33,-4,-9,-33,-56
wend=stanceTrue  32,-42,29,-37,-37  wend=state+allowFalse  -13,37,7,-26,-32  wend=state+callFalse  -15,17,21,-12,7
wend=state+speakFalse  -11,62,-6,-22,-27  wend=stateFalse  -3,31,-15,-4,-26  wend=stateTrue  33,-73,61,-37,-37
wend=statementFalse  28,6,-22,-46,-35  wend=statementTrue  33,-43,29,-36,-36  wend=supportFalse  43,1,-1,-32,-53
wend=sureFalse  23,39,-10,-23,-54  wend=tellFalse  27,14,-14,1,-15  wend=thinkFalse  34,-26,-2,-6,-44
wend=thinkTrue  33,-40,50,-26,-13  wend=urge+callFalse  15,6,-35,29,-10  wend=urgeFalse  27,25,-5,-20,-52
wend=voiceFalse  17,47,-3,-44,-39  wend=voiceTrue  31,-30,37,-19,-18  wend=wantFalse  30,-8,-12,-16,-56
wend=write+allowFalse  53,-48,-9,-19,-21  wend=writeFalse  23,-17,-32,2,-12  wend=writeTrue  21,-33,37,-19,-19
wv=--  69,-35,-33,-13,-11  wv=::  34,-5,-53,-34,-17  wv=accordingG  -3,-76,53,40,-44  wv=accordingN  -45,70,-51,-52,49
wv=accuseV  41,4,-34,11,-8  wv=addV  29,-85,76,43,-37  wv=addressb  -59,116,-21,-2,-1  wv=advicen  -63,78,9,-4,1
wv=agreeV  24,-13,-58,-43,98  wv=aimV  -13,122,-71,-36,1  wv=appearV  18,44,-59,25,-13  wv=appearZ  -33,-23,49,1,82
wv=approvalj  33,-145,120,-3,0  wv=argueV  14,-20,-50,-35,126  wv=askG  5,55,15,-97,0  wv=askV  13,9,-31,3,1
wv=attackZ  46,-23,-1,-47,-19  wv=attackn  8,35,23,-35,-35  wv=backV  88,-24,-13,-17,-1  wv=beginV  41,36,-59,-19,-18
wv=believeb  -32,8,53,-4,-8  wv=bidn  69,-61,-18,-7,-6  wv=billb  164,-129,-33,-27,0  wv=callG  56,28,-28,-60,-18
wv=callZ  11,-2,-53,63,-9  wv=calln  -10,84,-38,-18,-17  wv=castb  18,95,-41,-61,-4  wv=certainj  3,-42,-50,97,-1
wv=citeG  -34,63,-31,-3,-2  wv=clearj  -34,14,65,39,-21  wv=commentn  63,-60,-32,-25,-25
wv=compareV  60,82,-72,-86,-6  wv=confirmV  -16,-57,70,14,-5  wv=considerV  -54,-132,26,156,-9
wv=contestZ  48,10,-46,-7,-6  wv=criticismn  -55,2,26,220,-16  wv=criticizeV  -26,-61,34,99,-7
wv=debateb  29,91,-113,-12,0  wv=decideV  61,72,-55,-73,-3  wv=decisionn  14,66,-54,-25,-25
wv=describeV  -28,15,72,-22,-9  wv=documentZ  143,-65,-62,-33,0  wv=echoV  -72,20,66,-4,7
wv=effortn  67,-67,-55,-32,-32  wv=emailZ  68,-113,-30,-25,79  wv=emailn  63,-67,-44,-38,-38
wv=endorseV  -18,21,40,-27,-9  wv=endorsementn  25,-7,46,-16,-16  wv=expectG  -80,97,53,-65,0
wv=expectV  -41,-121,57,79,-15  wv=feelb  -42,60,-58,50,1  wv=focusV  78,-25,-46,-14,-5  wv=gatherG  67,-34,-15,-1,0
wv=goG  50,-27,-26,-18,-18  wv=goV  50,7,-64,-24,-23  wv=gob  73,-73,-38,-19,-19  wv=hearG  -27,-42,-3,94,0
wv=holdG  27,-29,35,-24,-2  wv=holdV  100,31,-126,-128,-21  wv=holdZ  2,-148,74,96,1  wv=holdb  51,17,-26,-50,-4
wv=hopeG  12,87,-22,-82,-1  wv=hopeb  58,-49,56,-54,-1  wv=hopen  -91,80,76,-2,0  wv=intendV  3,-88,6,88,1
wv=interestn  4,-26,72,-22,-19  wv=issueV  -67,32,-26,33,73  wv=knowb  28,-7,-20,-131,145
wv=knowv  -61,-66,-5,111,-19  wv=likelyj  47,-64,-1,-20,-33  wv=linen  70,-76,-38,-22,-22  wv=lookG  35,19,53,-94,-9
wv=lookV  85,-16,-15,-52,0  wv=meanV  -4,-32,-48,101,1  wv=meanZ  66,-30,-21,-22,0  wv=mentionV  6,-104,96,27,-7
wv=moveb  83,-67,-18,-20,-2  wv=needV  22,15,-74,50,-11  wv=nominateV  -120,-13,46,112,-2
wv=noteV  -103,66,-14,33,-17  wv=opposeV  -30,-10,5,89,-1  wv=otherG  35,-6,-52,-32,-33  wv=otherV  20,-9,-7,-6,-40
wv=otherZ  36,-6,-65,7,-44  wv=otherb  41,-37,4,-59,-53  wv=otherv  81,-64,-27,-17,-5  wv=planV  -6,-67,103,-25,1
wv=plann  23,46,-50,-29,-28  wv=pointZ  19,-39,-55,93,-19  wv=positionn  7,-17,56,-15,-13
wv=predictV  -84,32,87,-38,0  wv=preferb  115,13,-103,-41,0  wv=prepareV  76,-34,-22,-15,0
wv=promisen  -43,81,-15,1,1  wv=proveV  49,-106,82,-19,1  wv=publishV  88,8,-31,-76,-3  wv=pushV  -14,-32,63,-8,0
wv=pushn  120,-110,-24,0,1  wv=questionn  3,-63,1,-28,175  wv=raiseG  70,-38,-35,-3,-3  wv=raiseV  4,-18,82,-40,-16
wv=raiseb  101,-106,-37,-9,-9  wv=rateZ  70,-22,-37,-35,-6  wv=releaseV  -28,6,58,-20,19  wv=remarkn  85,-78,-49,-9,-9
wv=reportG  33,-13,-63,-5,45  wv=reportV  -78,39,48,51,-28  wv=reportZ  -14,-21,61,-37,11  wv=ruleZ  123,-181,47,-2,-1
wv=sayG  9,59,-11,-95,-36  wv=sayV  -20,-8,25,2,-16  wv=sayZ  -47,7,45,39,-33  wv=sayb  81,-8,-18,-11,-35
wv=scheduleV  125,-74,-37,-34,-1  wv=seeV  101,-48,48,-122,-3  wv=seeb  28,49,8,-73,-24  wv=seekV  16,10,65,-82,-5
wv=seemV  -8,-81,21,56,-12  wv=seev  13,-16,-12,45,-15  wv=shootG  78,-89,-15,-8,-8  wv=showZ  56,-3,-73,23,-11
wv=showb  -19,-3,117,-62,-15  wv=showv  -141,-23,20,174,0  wv=soundV  -112,148,-47,17,-1
wv=speakG  84,-65,-43,-18,-21  wv=speakV  36,-40,-84,-40,133  wv=startV  67,-34,-50,-6,-5
wv=stateN  84,-129,-41,-40,-39  wv=stateV  -130,37,24,-66,132  wv=stateZ  81,-86,-63,-5,-29
wv=statementn  45,4,-52,-35,-38  wv=suggestV  -50,-31,63,86,-15  wv=supportb  50,-34,-11,-34,-31
wv=supportn  -10,3,90,-40,-39  wv=talkb  32,-71,63,-11,-10  wv=tellV  -25,-46,56,-18,27  wv=tellZ  -139,141,23,-20,-3
wv=thinkb  -2,-14,38,15,-14  wv=tryG  49,-27,-23,-29,-20  wv=tweetG  -162,66,-11,-7,104  wv=tweetV  -77,-8,101,-12,-12
wv=tweetn  77,-113,-35,-33,-32  wv=viewV  122,-38,-52,-17,0  wv=viewn  -65,-22,17,197,-13
wv=voteG  65,-50,-37,-19,-17  wv=voteV  -6,90,-78,-20,-8  wv=voteZ  61,-85,19,-13,-5  wv=voteb  30,2,7,-34,-25
wv=voten  73,-70,-67,-34,-34  wv=wantV  -7,-18,116,-42,-4  wv=wantZ  18,5,-55,47,-8  wv=wantb  48,-46,-67,74,-18
wv=watchb  61,-46,-8,-4,1  wv=worryV  -51,172,-106,-21,0  wv=writeV  -59,-58,88,-38,-29
""",
    "start": """
bh=, N  -50  bh=, Q  249  bh=, V  42  bh=, and  110  bh=, b  148  bh=, he  149  bh=, is  295  bh=, that  306
bh=, the  101  bh=, to  204  bh=, was  290  bh=, which  -102  bh=, who  -129  bh=, would  289  bh=- that  192
bh=: N  202  bh=: Q  278  bh=G for  -145  bh=G her  86  bh=N '  -100  bh=N N  204  bh=N Q  -39  bh=N V  -118
bh=N Z  -140  bh=N and  -113  bh=N in  -82  bh=N is  -143  bh=N j  -107  bh=N that  174  bh=N to  29  bh=N was  -109
bh=V N  11  bh=V Q  -134  bh=V Z  147  bh=V as  156  bh=V he  114  bh=V n  70  bh=V of  78  bh=V she  105
bh=V that  62  bh=V the  52  bh=V they  104  bh=V to  -7  bh=Z N  88  bh=Z n  168  bh=Z the  111  bh=a Q  -179
bh=a q  -187  bh=about G  180  bh=about N  183  bh=about a  232  bh=about her  268  bh=about his  141  bh=about j  309
bh=about n  243  bh=about the  251  bh=against N  180  bh=against n  125  bh=against the  187  bh=and that  -124
bh=as q  206  bh=at a  -179  bh=at j  -166  bh=b N  100  bh=b about  -145  bh=b n  90  bh=b that  -33  bh=b the  89
bh=by N  -328  bh=by a  -214  bh=by n  -148  bh=by the  -239  bh=for Q  179  bh=for a  74  bh=for her  156
bh=for j  99  bh=for n  105  bh=from G  -112  bh=from N  -239  bh=from j  -163  bh=from n  -159  bh=from the  -164
bh=he Z  -84  bh=in #  -183  bh=in N  -199  bh=in a  -257  bh=in an  -283  bh=in his  -140  bh=in n  -270
bh=in the  -205  bh=in y  -76  bh=is that  211  bh=j about  222  bh=j of  -73  bh=j that  78  bh=n -  -115
bh=n G  -151  bh=n V  -134  bh=n Z  -105  bh=n and  -121  bh=n at  -64  bh=n by  -94  bh=n from  -138  bh=n in  -116
bh=n is  -114  bh=n j  -66  bh=n of  -60  bh=n on  -21  bh=n the  24  bh=n to  -39  bh=n was  -132  bh=n who  -82
bh=n with  -63  bh=of his  -87  bh=of n  -58  bh=of the  -85  bh=on G  147  bh=on n  110  bh=on the  47  bh=on y  -113
bh=she V  -71  bh=the G  -119  bh=the q  -114  bh=to G  107  bh=to N  -6  bh=to Q  -132  bh=to b  -54  bh=to be  -115
bh=to n  -38  bh=to the  -34  bh=was Q  -98  bh=with N  -58  bh=with a  107  bh=with n  -67  bh=with the  -41
bh=y '  -137  bh=y V  189  bh=y that  153  bh=y to  262  fh=accusen  158  fh=allowthe  113  fh=askV  -106
fh=askabout  158  fh=askif  319  fh=askthe  -30  fh=askwhether  156  fh=callV  47  fh=callas  163  fh=callb  114
fh=callj  65  fh=callthat  -77  fh=callthe  104  fh=callto  -55  fh=criticizeV  63  fh=criticizefor  168
fh=criticizen  125  fh=opinionn  133  fh=praisefor  41  fh=promiseto  116  fh=refuseto  53  fh=sayG  -99  fh=sayN  -14
fh=sayQ  57  fh=sayV  -33  fh=saya  -42  fh=sayb  -73  fh=sayfor  -129  fh=sayhe  68  fh=sayis  117  fh=sayit  109
fh=sayn  -59  fh=sayof  -152  fh=sayon  -146  fh=sayq  -93  fh=sayshe  76  fh=saythat  122  fh=saythe  45
fh=saythey  94  fh=sayto  -118  fh=saywhen  -63  fh=saywould  118  fh=seemj  138  fh=showN  63  fh=showa  98
fh=showto  96  fh=speakb  90  fh=speakhis  9  fh=speakin  -152  fh=speakon  -139  fh=speakto  -155  fh=stancen  -53
fh=stanceto  78  fh=stateQ  83  fh=stateand  -78  fh=stateb  -89  fh=statefor  -98  fh=statein  -137
fh=statementthat  160  fh=staten  57  fh=statethat  118  fh=stateto  -132  fh=supportN  58  fh=supportto  -149
fh=surethe  130  fh=tellN  -136  fh=tellhe  176  fh=tellj  -91  fh=tellof  171  fh=tellthat  90  fh=tellthe  -64
fh=tellto  36  fh=thinkG  -21  fh=thinkas  133  fh=thinkb  -56  fh=thinkj  -105  fh=thinkn  -94  fh=thinkof  -175
fh=thinkthat  57  fh=thinkthe  -58  fh=thinkto  13  fh=urgeQ  82  fh=urgeon  119  fh=urgeto  134  fh=voiceQ  143
fh=wantN  171  fh=wanta  106  fh=wantthe  78  fh=wantto  12  fh=writeG  153  fh=writeQ  99  fh=writethat  127
flt=accuseof-False  296  flt=askN-False  -135  flt=callQ-False  115  flt=callas-False  108  flt=callthe-False  -90
flt=criticizeN-True  161  flt=sayN,False  -152  flt=sayN,True  -220  flt=sayN-False  -30  flt=sayb-False  -60
flt=sayheTTrue  93  flt=sayof-False  -50  flt=saythat,False  -56  flt=saythe,False  -98  flt=saythe-False  -33
flt=sayto-False  -87  flt=seemto-False  -87  flt=showa-False  99  flt=showntTrue  -248  flt=speakN,False  74
flt=speakNTFalse  -131  flt=speakfor-False  191  flt=speakn-False  -81  flt=speakto-False  231  flt=stateG-False  -72
flt=stateN-False  45  flt=stateV-False  71  flt=statej,False  88  flt=statementn,False  81  flt=staten,False  -143
flt=statethat,False  104  flt=statethat,True  44  flt=statethatTTrue  102  flt=stateto-False  -79
flt=tellthatQFalse  51  flt=thinkthe,False  -117  flt=urgen-False  -54  flt=wantb-False  65  flt=wantn-False  -114
flt=wantthe-False  -113  fw=according  -420  fw=accordingN,  247  fw=accuse  113  fw=allow  -22  fw=askN  162
fw=askn  110  fw=call  156  fw=callno  142  fw=callo  -125  fw=colon  268  fw=criticize  104  fw=criticizeN  -124
fw=criticizen  -99  fw=othern  72  fw=othernO  229  fw=otherno  109  fw=praise  138  fw=promise  9  fw=promiseT  17
fw=refuse  95  fw=say  150  fw=say,  180  fw=sayN  -126  fw=sayh  -99  fw=sayn  -164  fw=sayo  -157  fw=seem  69
fw=seemT  61  fw=show  116  fw=shown  138  fw=showno  164  fw=speak  64  fw=speakT  98  fw=speakTN  156  fw=speako  45
fw=stanceT  101  fw=state  97  fw=state,  111  fw=stateT  -130  fw=staten  -87  fw=stateon  97  fw=support  186
fw=supportn  157  fw=sureO  146  fw=sureT  -123  fw=sureo  121  fw=tell  -158  fw=tellN  87  fw=tellm  139
fw=think  102  fw=thinkT  74  fw=urge  57  fw=urgeo  139  fw=voice  -58  fw=want  46  fw=wanto  84  h=#  25  h='  -131
h=(  -114  h=-  -209  h=G  32  h=L  86  h=N  57  h=Q  77  h=V  10  h=Z  7  h=a  34  h=about  74  h=after  -65
h=against  -246  h=an  77  h=and  -124  h=any  80  h=are  -46  h=as  -45  h=at  -100  h=b  -57  h=be  -117
h=before  -239  h=between  40  h=but  -104  h=by  -218  h=could  -76  h=during  -185  h=for  -47  h=from  -135
h=had  -113  h=has  -93  h=have  -187  h=he  56  h=her  53  h=him  33  h=his  75  h=how  192  h=in  -118  h=into  -143
h=it  79  h=its  132  h=more  38  h=not  179  h=of  -104  h=on  -142  h=or  -202  h=out  -168  h=q  56  h=she  110
h=since  -145  h=than  -99  h=that  86  h=the  51  h=their  53  h=they  79  h=to  10  h=was  -50  h=what  203
h=whether  202  h=why  309  h=will  -51  h=with  -94  h=would  -60  h=y  -129  lt=',  -82  lt='-  -79  lt=--  -99
lt=G-  63  lt=L-  30  lt=N,  38  lt=N-  -6  lt=NQ  71  lt=NT  61  lt=Nq  57  lt=QT  70  lt=Vt  78  lt=Z,  -13
lt=Z-  -35  lt=aboutT  173  lt=and,  -179  lt=and-  -92  lt=andT  -27  lt=andt  -93  lt=aq  73  lt=asQ  -122
lt=at  68  lt=b,  -28  lt=b-  -49  lt=be-  -139  lt=by,  -60  lt=from-  -84  lt=he-  -71  lt=heT  96  lt=her,  -108
lt=his,  52  lt=how,  73  lt=in-  -125  lt=is-  -50  lt=isT  22  lt=ist  128  lt=n-  -20  lt=nQ  -130  lt=of,  -68
lt=of-  -93  lt=ofT  -129  lt=oft  -174  lt=on,  -77  lt=on-  -99  lt=onW  124  lt=ont  -119  lt=over-  -125
lt=that,  56  lt=that-  46  lt=thatQ  112  lt=thatT  82  lt=thatW  143  lt=thatq  120  lt=thatt  64  lt=the-  -9
lt=theT  21  lt=theW  89  lt=to-  -55  lt=toQ  30  lt=wasT  -71  lt=what-  46  lt=who-  128  lt=with-  -153
lt=would-  -88  lt=y,  -167  lt=y-  -71  lw=according ,|N  269  lw=according ,|n  349  lw=according ,|the  300
lw=ask |the  -174  lw=call to|b  -42  lw=call |for  -141  lw=expect |to  82  lw=note |that  90
lw=opposition |to  -209  lw=plan |to  173  lw=point |to  -156  lw=promise |to  126  lw=say ,|N  142  lw=say ,|Q  161
lw=say ,|and  165  lw=say for|the  -104  lw=say in|the  -76  lw=say n|in  -57  lw=say n|of  -61  lw=say n|to  -71
lw=say of|N  -138  lw=say of|n  -103  lw=say to|b  -71  lw=say y|that  118  lw=say |he  105  lw=say |it  121
lw=say |she  105  lw=say |that  109  lw=say |the  117  lw=say |they  105  lw=seek to|b  183  lw=seek |to  127
lw=suggest |that  85  lw=talk |about  -146  lw=tell n|that  189  lw=tell y|that  143  lw=tell |n  -108
lw=tell |the  -157  lw=try |to  -255  lw=want |to  174  n=0  115  n=1  132  n=15  -231  n=2  96  n=3  34  n=4  -23
n=6  -78  n=9  -179  w=  112  w=,  151  w=:  222  w=N,  84  w=N,N,  308  w=No  62  w=O  162  w=On  -140  w=T  152
w=Tbno  64  w=Tn  101  w=W  -89  w=Y  114  w=h  -70  w=n  -9  w=nO  82  w=nT  139  w=no  92  w=o  139  w=oN  155
w=oN,  122  w=oNo  133  w=oY  145  w=on  111  w=onO  117  w=ono  112  w=oo  243  w=tN  -85  w=th  -84  w=tn  -88
wh=G  107  wh=Gnothe  -88  wh=L  120  wh=N  73  wh=Nas  -48  wh=NoG  92  wh=Nof  -146  wh=Nto  49  wh=ON  111
wh=ONTb  164  wh=On  187  wh=Tbothe  -96  wh=Tthe  126  wh=Z  176  wh=a  47  wh=about  -153  wh=as  -29  wh=bnon  86
wh=he  96  wh=her  113  wh=him  109  wh=in  -119  wh=it  38  wh=j  40  wh=n  44  wh=nOnto  177  wh=non  34
wh=nrothe  179  wh=nto  130  wh=oG  49  wh=oNothe  -81  wh=on  15  wh=on,G  -91  wh=onoN  -64  wh=onothe  -23
wh=othe  10  wh=out  -202  wh=q  226  wh=she  102  wh=that  115  wh=the  56  wh=they  104  wh=to  85  wh=was  183
x=N.  -139  x=N.on  -32  x=QN,  94  x=QnO  104  x=QoN  63  x=Tbn  25  x=Tbo  61  x=bnTT  -109  x=bonT  -98  x=hMb  89
x=nON  66  x=nOn  29  x=nonnO  105  x=nsn  104  x=oN,  -101  x=oNo  -136  x=onon  -152  x=tNB  88  x=thB  93
""",
    "left": """
b=(  240  b=,  56  b=-  160  b=:  176  b=Q  -46  b=V  -134  b=^  63  b=a  -108  b=after  -22  b=although  219
b=and  3  b=as  -101  b=but  159  b=n  -74  b=of  -118  b=or  -156  b=q  -168  b=since  -140  b=so  -77  b=that  168
b=was  -123  b=when  70  bh=(N  -174  bh=,G  83  bh=,L  114  bh=,N  32  bh=,Z  -81  bh=,a  -54  bh=,and  -150
bh=,but  -103  bh=,he  34  bh=,j  -90  bh=,many  246  bh=,the  10  bh=,they  -96  bh=,which  80  bh=,with  125
bh=-N  275  bh=:N  149  bh=:Q  110  bh=NQ  -117  bh=QL  -54  bh=QN  -58  bh=Qand  181  bh=Qhe  -46  bh=Qshe  -56
bh=Qthe  -57  bh=^G  115  bh=^N  53  bh=^Q  55  bh=^after  85  bh=^b  164  bh=^but  48  bh=^it  -88  bh=^j  93
bh=^she  -93  bh=^so  -130  bh=^some  114  bh=^the  49  bh=^while  103  bh=andN  -65  bh=andV  99  bh=andb  -118
bh=andj  -150  bh=andn  -210  bh=andthe  89  bh=asa  -90  bh=asn  166  bh=asthe  -80  bh=butN  142  d=0  3  d=1  36
d=15  -285  d=2  73  d=25  -272  d=4  -3  d=6  -52  d=9  -127  e=,  -93  e=N  -16  e=N,  -137  e=N,N  -43  e=N,V  62
e=N,o  -99  e=N,w  89  e=Q  127  e=QN  76  e=QN,  291  e=Qh  69  e=Qn  85  e=QoN  -167  e=Qon  -173  e=V,n  136
e=Z  120  e=Z,  94  e=n  97  e=n,  -3  e=n,N  33  e=n,V  101  e=n,W  -149  e=n,c  -116  e=n,h  74  e=n,r  -62
e=n,s  92  e=w  162  e=y,  -58  e=y,c  -136  f=-##  -73  f=-Gn  -93  f=-Nn  -54  f=-QN  -129  f=-QQ  -3  f=-Qn  -113
f=-WW  113  f=-bN  141  f=-d,  26  f=-dh  79  f=-dn  138  f=-dw  109  f=-dy  83  f=-hh  33  f=-jN  50  f=-jn  5
f=-n,  118  f=-nN  -59  f=-oN  -85  f=-oQ  102  f=-on  -53  f=-qq  -45  f=-rr  -78  f=-sN  -115  f=-sn  -64
f=-tQ  169  f=-ww  196  f=fGn  117  f=fL,  -66  f=fLN  113  f=fNN  -45  f=fNZ  -119  f=fNn  27  f=fNy  61  f=fQ,  54
f=fQN  93  f=fVQ  83  f=fVh  147  f=fVn  56  f=fWQ  228  f=fcn  -51  f=fd#  104  f=fdN  53  f=fdV  67  f=fdZ  80
f=fhN  -123  f=fhV  84  f=fhh  -87  f=fhn  31  f=fnN  77  f=foN  42  f=fon  69  f=fp,  162  f=frN  -61  f=frn  15
f=fs,  -73  f=fsn  27  f=ft,  -51  f=ftn  -49  fam=according  133  fam=according,  260  fam=accordingNV,  -119
fam=accuse  144  fam=call  139  fam=call,  -153  fam=hearsay  172  fam=say  -70  fam=say,  134  fam=say,N  196
fam=say,h  190  fam=say,n  219  fam=sayN  71  fam=sayh  75  fam=seem  121  fam=seem,  -89  fam=seem,N  -111
fam=seem,h  -143  fam=seem,n  -137  fam=show,N  195  fam=show,n  177  fam=state  -39  fam=state,N  189
fam=state,h  119  fam=state,n  150  fam=state,sN  135  fam=stateN  48  fam=stateh  44  fam=support  77  fam=sure  121
fam=tell  -128  fam=tell,  -117  fam=tellN  44  fam=think  50  fam=think,  -131  fam=think,h  109  fam=urge  113
fam=voice  62  fam=write  3  fam=writeN  76  fs=accordingFalse,  44  fs=accordingFalseQ  141
fs=accordingFalsethan  -109  fs=accordingTrue^  99  fs=accuseTrue^  -73  fs=askTrue^  -54  fs=callTrue^  -71
fs=criticizeTrue^  -170  fs=sayFalse(  155  fs=sayFalse,  -46  fs=sayFalse:  113  fs=sayFalseQ  -61
fs=sayFalsebut  -36  fs=sayTrue^  115  fs=seemFalse,  84  fs=seemTrue^  -52  fs=speakTrue^  -89  fs=stateFalse,  -63
fs=stateFalseQ  -57  fs=stateTrue^  43  fs=supportTrue^  -78  fs=sureTrue^  -100  fs=tellFalseQ  -54  fs=tellTrue^  91
fs=thinkFalsen  -102  fs=thinkTrue^  -143  fs=urgeTrue^  -212  fs=voiceTrue^  -42  fs=writeFalse,  -244
fs=writeFalseQ  98  h=G  -75  h=N  25  h=Q  12  h=V  -127  h=a  65  h=and  -103  h=as  -64  h=b  29  h=but  -67
h=for  -79  h=her  60  h=his  38  h=however  -129  h=i  -105  h=if  53  h=is  -128  h=it  106  h=j  -85  h=just  124
h=on  125  h=she  86  h=that  49  h=then  -128  h=there  60  h=they  96  h=which  -39  h=while  -83  h=who  61
h=whose  258  h=with  35  n=1  125  n=15  -73  n=25  -101  n=3  -33  n=6  -44  n=9  -52  q=0,#  -79  q=0,N  -38
q=0,d  63  q=0,n  51  q=0,s  -73  q=0,t  -49  q=0Nb  124  q=0Nc  68  q=0Nd  16  q=0Nh  -102  q=0Nj  86  q=0VN  -73
q=0Vd  67  q=0WW  113  q=0Zd  132  q=0Zo  -182  q=0dd  -102  q=0hW  -134  q=0hd  144  q=0hh  28  q=0n#  -89
q=0nN  -29  q=0nV  -51  q=0nc  -135  q=0nd  3  q=0nj  115  q=0no  -58  q=0ns  -50  q=0td  132  q=0wd  87  q=0ww  169
q=0yN  61  q=0yd  60  q=0yo  -76  q=0yr  -124  q=1,Q  26  q=1QN  45  q=1QQ  -2  q=1QV  97  q=1Qc  67  q=1Qd  81
q=1Qt  93  q=1qN  -151  q=1qq  -34  ql=False  39  ql=True  -39  s0False-  -61  s0Falsef  -62  s0True-  60  s0Truef  66
sb=()0  -130  sb=(n0  162  sb=,#0  52  sb=,,1  -149  sb=,,2  168  sb=,N0  67  sb=,N1  -73  sb=,N2  -89  sb=,Q0  123
sb=,V0  38  sb=,h1  -65  sb=,j0  56  sb=,n0  49  sb=,n1  -66  sb=,n2  -90  sb=,n3  -92  sb=,t0  134  sb=,w0  149
sb=-N1  197  sb=-Q0  185  sb=-n0  -50  sb=:Q0  122  sb=QN0  -57  sb=Qh0  -53  sb=Qh1  147  sb=^#0  -51  sb=^#1  -82
sb=^,1  -114  sb=^,2  49  sb=^,4  -100  sb=^G0  54  sb=^N0  55  sb=^N1  64  sb=^N2  58  sb=^Q0  75  sb=^Q1  64
sb=^Q2  77  sb=^b0  88  sb=^n0  89  sb=^n2  55  sb=^q0  -125  sb=^r1  -81  sb=afterN0  159  sb=and,1  -76
sb=andN0  98  sb=andN1  -80  sb=andQ0  90  sb=andh0  189  sb=andn0  69  sb=andn1  -105  sb=andr0  132  sb=asN0  89
sb=asQ0  130  sb=asn0  -144  sb=asn1  -87  sb=but,2  140  sb=butN0  96  sb=butN1  -82  sb=butQ0  -134  sb=butn0  39
sb=butn1  -157  sb=nt0  201  sb=ofn0  -116  sb=thann0  93  sb=whilen0  102  w=  2  w=,  32  w=,N  148  w=,N,  -205
w=,Q  -152  w=,cN  -150  w=,h  124  w=,n  87  w=-  -99  w=N  76  w=N,N,  90  w=h  69  w=n  85
""",
    "mention": """
a=<(N  146  a=<)N  -276  a=<,N  87  a=<,m  -114  a=<,n  -25  a=<-n  25  a=<:N  -88  a=<:n  -156  a=<BN  -31
a=<Bh  -143  a=<Bn  -70  a=<Bw  -63  a=<GN  102  a=<Hh  60  a=<Hn  30  a=<Mn  -94  a=<On  -60  a=<QN  -152  a=<Tn  -58
a=<VN  65  a=<VW  -101  a=<Vh  72  a=<Vw  -10  a=<Zw  -110  a=<bN  58  a=<bm  109  a=<cN  28  a=<dW  199  a=<dn  -132
a=<hW  -75  a=<hw  -61  a=<oN  62  a=<rn  -80  a=<sN  -109  a=<sn  -75  a=<wn  99  a=<yn  -110  a=>'N  -86  a=>,N  3
a=>.N  -39  a=>.n  -85  a=>BN  -24  a=>Bh  -85  a=>Bn  -85  a=>DN  109  a=>Hh  72  a=>Hn  -102  a=>Mh  -52  a=>Mn  -49
a=>Tn  -82  a=>Vh  71  a=>Vn  89  a=>Zh  -56  a=>Zn  -20  a=>bh  -71  a=>bn  60  a=>dN  56  a=>dn  -131  a=>hW  -84
a=>hn  -85  a=>jN  -80  a=>on  -27  a=>pn  -213  a=>rn  -124  a=>sN  -102  a=>tN  112  a=>wn  100  a=>yn  -69
b=<'s  -230  b=<,  70  b=<-  41  b=</  -168  b=<:  212  b=<;  188  b=<G  -92  b=<N  -60  b=<Q  108  b=<V  -84
b=<Z  -96  b=<^  62  b=<about  -127  b=<after  83  b=<against  -141  b=<and  -19  b=<around  -182  b=<as  65
b=<at  -146  b=<b  -140  b=<but  97  b=<by  -150  b=<during  -175  b=<for  -65  b=<from  -97  b=<have  -34
b=<in  -121  b=<including  -74  b=<into  -177  b=<is  -84  b=<like  -159  b=<of  -152  b=<on  -113  b=<or  -156
b=<over  -80  b=<than  -97  b=<that  83  b=<though  154  b=<to  -122  b=<what  166  b=<when  56  b=<which  215
b=<while  91  b=<with  -34  b=>,  56  b=>G  -112  b=>Q  179  b=>V  -31  b=>Z  -23  b=>about  -156  b=>against  -126
b=>among  217  b=>and  -63  b=>at  -79  b=>b  -68  b=>by  204  b=>during  -127  b=>for  -136  b=>from  145  b=>in  -42
b=>n  94  b=>of  -69  b=>on  -93  b=>over  -113  b=>that  -83  b=>to  34  b=>under  188  b=>with  -83  bk=<,N  67
bk=<,h  76  bk=<,n  120  bk=<-N  130  bk=</N  -167  bk=<GN  -97  bk=<Gn  -20  bk=<Nn  -178  bk=<QN  122  bk=<Qh  39
bk=<Qn  253  bk=<Vh  -166  bk=<Vn  -47  bk=<^N  70  bk=<^W  -202  bk=<^h  32  bk=<^n  64  bk=<aboutN  -127
bk=<aboutn  83  bk=<againstN  -98  bk=<andN  -103  bk=<andh  175  bk=<aren  -131  bk=<atN  -169  bk=<atn  -58
bk=<bn  -36  bk=<butN  75  bk=<butn  114  bk=<byN  -151  bk=<forN  -132  bk=<fromN  -74  bk=<haven  -155
bk=<inN  -209  bk=<inn  -47  bk=<ofN  -150  bk=<ofn  -95  bk=<onN  -136  bk=<onn  -19  bk=<thath  -132  bk=<thatn  61
bk=<toN  -165  bk=<ton  -32  bk=<wasn  -69  bk=<whatN  134  bk=<whath  -220  bk=<whenN  96  bk=<whenh  -66
bk=<whenn  129  bk=<whichn  113  bk=<whilen  161  bk=<withN  -98  bk=<withn  70  bk=>,N  207  bk=>,w  -66
bk=>GN  -162  bk=>Gn  -76  bk=>VN  60  bk=>Vh  -66  bk=>Vm  -67  bk=>Vn  -44  bk=>ZN  -22  bk=>Zn  -44
bk=>aboutN  -144  bk=>aboutn  -115  bk=>amongn  174  bk=>andN  -74  bk=>andh  167  bk=>andn  -81  bk=>atn  -103
bk=>bN  -47  bk=>bn  -54  bk=>byN  207  bk=>byn  132  bk=>duringn  -125  bk=>forN  -105  bk=>forn  -120
bk=>fromN  100  bk=>fromn  147  bk=>inN  -27  bk=>nh  108  bk=>nn  -49  bk=>ofn  -59  bk=>onN  -94  bk=>onn  -67
bk=>thatN  -76  bk=>thath  -67  bk=>thatn  -73  bk=>wasn  -87  bk=>withN  -108  fam=according>  124  fam=accuse<  64
fam=ask<  111  fam=ask>  -48  fam=ask>o  195  fam=call<  50  fam=call>  -114  fam=criticize>  -65  fam=promise<  62
fam=say<  73  fam=say<,N  90  fam=say<,n  92  fam=say<,w  119  fam=say>  133  fam=say>N,  -82  fam=say>o  -175
fam=seem<  -131  fam=show<  17  fam=show>  -59  fam=show>no  161  fam=speak<V,  -151  fam=speak>  -86  fam=speak>o  75
fam=state<  41  fam=state<,N  34  fam=state<,V  -213  fam=state<,w  127  fam=state>t  -56  fam=state>th  -89
fam=support<  42  fam=support>  -68  fam=tell<,  -117  fam=tell<,N  109  fam=tell>  -106  fam=think<  42
fam=think<w  139  fam=urge<  81  fam=urge<oY  96  fam=urge>  -74  fam=write<,N  121  fam=write>  41  fam=write>o  -229
fg=accordingG<0  -82  fg=accordingG<1  -76  fg=accordingG<2  -112  fg=accordingG>0  111  fg=accordingN>0  188
fg=accordingN>2  -141  fg=askP<0  -256  fg=askV<1  -98  fg=askV>0  92  fg=askV>2  -56  fg=askZ>0  131
fg=callP<0  -118  fg=callP<2  -159  fg=callP>1  196  fg=callV<1  77  fg=callV>1  95  fg=callZ<1  113  fg=colon:<0  79
fg=criticizeV>0  -74  fg=opinionn>0  61  fg=otherG<1  -186  fg=otherV>0  130  fg=otherV>1  -74  fg=sayG>0  -57
fg=sayV<0  67  fg=sayV<1  86  fg=sayV<2  98  fg=sayV>0  50  fg=sayV>1  -86  fg=sayV>2  -69  fg=sayZ<0  23
fg=sayZ>1  -65  fg=seemV<0  -174  fg=seemV<1  -97  fg=seemZ<0  -227  fg=showV>1  56  fg=speakG>0  -151
fg=speakV>0  115  fg=speakZ<0  102  fg=stancen>1  54  fg=stateG<1  -60  fg=stateG>0  -62  fg=stateG>1  55
fg=stateV<0  17  fg=stateV<1  22  fg=stateV>1  -91  fg=stateV>2  -83  fg=stateZ<0  68  fg=statementn>0  26
fg=statementn>2  -72  fg=supportG<0  154  fg=supportG>0  124  fg=surej<2  -48  fg=suren<0  212  fg=tellV<0  2
fg=tellV>0  -147  fg=tellV>1  -85  fg=thinkP>0  -79  fg=thinkP>1  -87  fg=thinkZ<0  64  fg=urgeV>0  -62
fg=wantZ>1  150  fg=writeV<1  -103  first=False<Gh  40  first=False<Gn  -82  first=False<PN  -147  first=False<Pn  -30
first=False<Tn  -62  first=False<VW  -106  first=False<Vh  37  first=False<Vm  -218  first=False<Vn  -14
first=False<Zn  -59  first=False<jh  -178  first=False<nn  -47  first=False<vn  -197  first=False>GN  74
first=False>Gh  89  first=False>Gm  115  first=False>Tn  -98  first=False>VN  -31  first=False>VW  -75
first=False>Vh  -75  first=False>Vn  -67  first=False>Vw  -64  first=False>Zn  -49  first=False>bn  -25
first=False>jn  -154  first=True<:N  70  first=True<GN  57  first=True<PN  -111  first=True<VN  91  first=True<VW  -92
first=True<Vh  89  first=True<Vn  106  first=True<ZN  75  first=True<Zn  119  first=True<bN  105  k=<LN  -46
k=<Ln  -123  k=<Lw  -31  k=<RLN  -92  k=<RLn  -134  k=<RLw  -127  k=<RN  54  k=<RW  -94  k=<Rh  54  k=<Rm  80
k=<Rn  25  k=<Rw  110  k=>LN  79  k=>Ln  92  k=>RLN  -19  k=>RN  -52  k=>RW  -100  k=>Rh  -35  k=>Rm  -61  k=>Rn  -77
k=>Rw  -77  kw=N<  51  kw=N<,  -114  kw=N<,HV  -212  kw=N<,N,  81  kw=N<,N-  -214  kw=N<,Nc  107  kw=N<,No  184
kw=N<,Nw  77  kw=N<,n,  79  kw=N<,nO  102  kw=N<,no  100  kw=N<Tbn  178  kw=N<VnT  -101  kw=N>  100  kw=N>N,n  -110
kw=N>n,+  143  kw=N>o  80  kw=N>ono  137  kw=N>t  -55  kw=W<  -215  kw=W>  -95  kw=h<  79  kw=h<Bn  -200  kw=h>  -24
kw=n<  4  kw=n<,N,  98  kw=n<,NV  -102  kw=n<,n,  122  kw=n<,nO  135  kw=n<,wB  177  kw=n<OVn  230  kw=n<Tbn  -102
kw=n<VoN  76  kw=n<VoY  196  kw=n<cn,  -96  kw=n<snO  208  kw=n<sno  145  kw=n>  52  kw=n>O  117  kw=n>Tb+  -84
kw=n>Tbn  111  kw=n>hB+  59  kw=n>no  71  kw=n>o  77  kw=n>on+  -83  kw=n>t  -53  kw=n>tN+  -61  kw=w<  198  n=<0  159
n=<L0  16  n=<L2  -72  n=<L3  -134  n=<L4  -134  n=<L5  -152  n=<L6  -238  n=<R0  58  n=<R1  59  n=<R2  30  n=<R4  32
n=<R5  21  n=<RL1  -68  n=<RL2  -117  n=<RL3  -188  n=<RL4  -126  n=<RL5  -162  n=<RL6  -199  n=>L0  84  n=>L1  56
n=>L2  -90  n=>R0  -58  n=>R1  -72  n=>R2  -75  n=>R3  -78  n=>RL0  59  n=>RL1  -95  ng=<0:  79  ng=<0G  28
ng=<0P  -118  ng=<0T  112  ng=<0V  43  ng=<0Z  37  ng=<0b  47  ng=<1P  -139  ng=<1b  13  ng=<2P  -101  ng=<3P  -121
ng=<3T  -61  ng=<4G  -67  ng=<4P  -160  ng=<4T  -135  ng=<4V  -60  ng=<4Z  -95  ng=<4b  -103  ng=<4j  -177
ng=<4n  -149  ng=<4v  -252  ng=>0G  -2  ng=>0T  -89  ng=>0n  104  ng=>1V  -77  ng=>1Z  -39  ng=>1b  -37  ng=>2G  -32
ng=>2N  -153  ng=>2V  -78  ng=>2Z  -88  ng=>2n  -73  ng=>3V  -89  none  20  noneL  -3  noneRL  166
nonef=accordingL  -60  nonef=accordingR  -165  nonef=askR  161  nonef=callL  163  nonef=criticizeL  153
nonef=opinionR  150  nonef=otherL  160  nonef=refuseR  -111  nonef=sayL  -72  nonef=sayR  -52  nonef=sayRL  -95
nonef=seemR  107  nonef=seemRL  208  nonef=stateL  104  nonef=statementR  49  nonef=supportL  90  nonef=supportR  -111
nonef=tellL  45  nonef=thinkR  114  nonef=urgeR  57  nv=LG  -128  nv=LP  162  nv=LV  -24  nv=LZ  -74  nv=RLP  137
nv=RLV  19  nv=RP  101  nv=RT  38  nv=RV  -29  nv=RZ  107  nv=Rb  -18  nvf=accordingG  -87  nvf=accuseV  139
nvf=askP  121  nvf=askV  216  nvf=callV  126  nvf=colon:  -116  nvf=sayV  -76  nvf=sayZ  -72  nvf=sayb  -65
nvf=seemV  168  nvf=seemZ  183  nvf=seemb  217  nvf=stancen  78  nvf=stateP  163  nvf=stateT  -157
nvf=statementn  103  nvf=supportG  -80  nvf=surej  118  nvf=thinkP  76  nvf=thinkb  -80  nvf=urgeV  30
nvf=urgeb  -145  nvf=wantV  101  nvf=wantb  -113  nvf=writeZ  -126  pos=<False  26  pos=<True  109  pos=>False  -56
pos=>True  -104  ps=<-n  -71  ps=<-p  -120  ps=<-v  30  ps=<pv  41  ps=>-p  120  ps=>-v  -56  ps=>pv  -70  s=N<  30
s=N>  -13  s=W<  -121  s=W>  -126  s=a>  -89  s=an<  94  s=an>  94  s=ce>  -89  s=ch<  -44  s=ch>  -91  s=ck<  -177
s=cs<  124  s=ct<  -224  s=ct>  -62  s=de<  90  s=ds<  59  s=eo<  170  s=es<  78  s=es>  -66  s=ew>  -159  s=ge>  -8
s=gn<  101  s=h<  46  s=h>  -53  s=he<  -90  s=he>  -67  s=ht<  -138  s=ia>  163  s=is<  84  s=ks>  123  s=ls<  114
s=me<  81  s=me>  64  s=ms<  70  s=ne<  105  s=ns<  -36  s=ny<  139  s=om<  -158  s=on>  -86  s=rd<  -69  s=re>  -112
s=rs<  97  s=rs>  60  s=rt<  16  s=se<  59  s=se>  119  s=sh<  -208  s=sm<  -132  s=sm>  -86  s=te>  -42  s=th>  87
s=ts<  16  s=ts>  93  s=ty>  -20  s=up<  93  s=w>  -92  s=wd<  158  s=“<  -119  s=“>  -90  w=<  58  w=<,  -83
w=<,c  -183  w=<Hn  232  w=<N  78  w=<c  -96  w=<cN  158  w=<cn  229  w=<h  -110  w=>  107  w=>,  -292  w=>N,  -10
w=>O  113  w=>Tb  -70  w=>Tbno  111  w=>nO  -66  w=>no  87  w=>o  83  w=>ono  109  w=>t  -69  wg=<LP  -161  wg=<LV  57
wg=<LZ  122  wg=<R,NV  -134  wg=<R,NZ  96  wg=<R,Nb  102  wg=<R,b  -164  wg=<R,wV  -180  wg=<RG  100  wg=<RL,hV  104
wg=<RLP  -172  wg=<RLV  141  wg=<RLZ  200  wg=<RLb  148  wg=<RT  -111  wg=<RV  77  wg=<RV,G  122  wg=<RZ  53
wg=<Rb  41  wg=<RcV  -123  wg=<RhV  110  wg=>LG  70  wg=>LN,V  -69  wg=>LV  103  wg=>LnoV  195  wg=>RG  -76
wg=>RN  152  wg=>RT  -55  wg=>RV  -60  wg=>RZ  -68  wg=>RnoG  -117  wg=>RoV  68  wg=>RtV  -54  ws=<L  45  ws=<L,  -132
ws=<R  63  ws=<R,  -56  ws=<R,c  -181  ws=<R,h  -110  ws=<R,n  -99  ws=<RL  15  ws=<RL,h  70  ws=<RN  188  ws=<Rc  -93
ws=<RcN  120  ws=>L  102  ws=>LN,  -72  ws=>LO  201  ws=>Lno  106  ws=>Lo  99  ws=>R  -43  ws=>RL  136  ws=>RLo  111
ws=>RnO  -60  ws=>Rno  -73  ws=>Rt  -69
""",
    "end": """
bh=)^  -290  bh=,G  38  bh=,Z  110  bh=,and  42  bh=,but  -159  bh=,even  -60  bh=,for  146  bh=,is  140
bh=,while  -117  bh=,who  116  bh=,with  165  bh=-V  140  bh=-Z  297  bh=BQ  -49  bh=G,  90  bh=G.  79  bh=GZ  -147
bh=Gin  -64  bh=Gthat  -76  bh=Gto  -76  bh=N,  36  bh=N-  28  bh=N.  12  bh=NZ  -82  bh=N^  139  bh=Nbecause  154
bh=Nduring  133  bh=Nhad  -77  bh=Nhas  -148  bh=Nin  69  bh=Nwas  -154  bh=OG  -64  bh=QG  277  bh=QN  167  bh=Q^  6
bh=Qfor  121  bh=V,  77  bh=V.  69  bh=Vby  -107  bh=Vin  -105  bh=Vto  -23  bh=Z,  -54  bh=Z.  51  bh=ZQ  179
bh=Zat  107  bh=Zof  81  bh=b,  136  bh=b.  93  bh=bagainst  165  bh=bin  -72  bh=bthat  89  bh=cG  -95  bh=cV  -89
bh=din  187  bh=dq  -55  bh=dthan  -79  bh=h.  -77  bh=hand  -99  bh=j,  -34  bh=jG  -63  bh=jand  -28  bh=mas  88
bh=n(  111  bh=n,  30  bh=n.  11  bh=nG  -104  bh=nV  33  bh=nabout  -107  bh=nagainst  -104  bh=nand  34  bh=nat  -72
bh=nbut  96  bh=nby  50  bh=ncould  57  bh=nduring  153  bh=neven  209  bh=nfor  -46  bh=nif  126  bh=nin  -28
bh=nof  -71  bh=non  -89  bh=nover  -135  bh=nto  -20  bh=nwas  110  bh=nwere  -21  bh=nwith  63  bh=ny  102
bh=o,  100  bh=o.  128  bh=oG  -106  bh=oj  -124  bh=othe  -88  bh=owhich  -105  bh=oy  -161  bh=q-  78  bh=qN  -106
bh=qand  49  bh=qfor  -116  bh=qin  41  bh=qto  -135  bh=r.  69  bh=ras  -140  bh=sG  -68  bh=tV  -114  bh=tin  198
bh=y,  59  bh=yy  -87  c=0(  52  c=0)  198  c=0,  61  c=0-  48  c=0.  45  c=0:  58  c=0;  206  c=0G  -48  c=0Q  -48
c=0Z  -30  c=0^  44  c=0a  49  c=0b  -11  c=0f  7  c=0h  62  c=0i  5  c=0o  -37  c=0q  -109  c=0w  -8  c=1,  -143
c=1G  -97  c=1Q  -55  c=1V  -121  c=1Z  -104  c=1a  -159  c=1b  -142  c=1e  -110  c=1f  -87  c=1h  -74  c=1i  -181
c=1j  -108  c=1o  -146  c=1s  -123  c=1t  -125  c=1u  -70  c=1w  -93  c=1y  -119  c=2,  -78  c=2.  83  c=2G  190
c=2Z  71  c=2o  -91  c=2w  126  c=3,  -46  c=3.  52  c=3i  -70  c=3w  117  c=4,  -113  c=4.  79  cc=0  -25  cc=1  18
cc=2  29  cc=3  89  endFalsef  -54  endTrue-  18  endTruef  20  fh=according.f  294  fh=according^f  261
fh=accuseG-  -109  fh=accuseand-  -131  fh=allow.f  -94  fh=allowoff  163  fh=ask.f  -33  fh=ask^-  -73
fh=ask^f  -114  fh=askandf  -114  fh=call,-  32  fh=call,f  55  fh=callandf  115  fh=callas-  -213  fh=calltof  124
fh=callwhich-  251  fh=colon,-  -284  fh=colon.-  227  fh=colon.f  293  fh=colon^f  196  fh=criticize,-  25
fh=criticize.f  -60  fh=criticizeG-  -50  fh=criticizefor-  -166  fh=criticizeinf  108  fh=criticizeof-  145
fh=opinion.f  -9  fh=opinioninf  147  fh=other.f  -81  fh=otherandf  -134  fh=othertof  105  fh=praise.f  -91
fh=praiseG-  129  fh=praisefor-  -151  fh=promiseinf  87  fh=promiseto-  32  fh=refuse.-  -58  fh=refuseon-  200
fh=say,-  -146  fh=say,f  106  fh=say-f  56  fh=say.-  66  fh=say.f  155  fh=say:f  -61  fh=sayGf  24  fh=sayQf  -57
fh=sayV-  -116  fh=sayZ-  -102  fh=sayZf  -54  fh=say^-  88  fh=say^f  151  fh=sayand-  -73  fh=sayandf  67
fh=sayare-  -134  fh=sayasf  -49  fh=sayatf  -93  fh=saybecausef  -47  fh=sayhas-  -128  fh=sayhave-  -118
fh=sayinf  -28  fh=sayis-  -104  fh=sayisf  -68  fh=sayoff  -59  fh=sayonf  88  fh=sayshould-  -76  fh=saythanf  98
fh=saytof  -78  fh=saywas-  -201  fh=saywhenf  -98  fh=saywithf  -62  fh=seem,-  73  fh=seem,f  56  fh=seeminf  149
fh=show,f  69  fh=show.-  105  fh=show.f  93  fh=showV-  -91  fh=showand-  -135  fh=showinf  66  fh=showwith-  -160
fh=speakand-  -85  fh=speakandf  82  fh=speakas-  -132  fh=speaktof  61  fh=stance,-  47  fh=stance,f  -103
fh=stance.f  -135  fh=stanceV-  163  fh=stanceinf  -98  fh=state.f  29  fh=stateVf  -91  fh=state^-  46
fh=state^f  62  fh=stateandf  48  fh=stateasf  125  fh=stateinf  -113  fh=statement.f  -138  fh=statementVf  141
fh=statement^f  -188  fh=stateoff  -47  fh=stateon-  133  fh=statetof  23  fh=statewas-  -161  fh=support,f  -79
fh=support.-  -90  fh=support.f  -106  fh=supportG-  -162  fh=supportV-  111  fh=supportandf  122
fh=supportthatf  103  fh=sure,f  82  fh=tell.f  57  fh=tell^f  -56  fh=tellinf  -86  fh=think,-  63  fh=think,f  16
fh=think-f  -93  fh=think.-  26  fh=thinkVf  119  fh=thinkZf  123  fh=thinkand-  65  fh=thinkthatf  123
fh=thinktof  -69  fh=thinkwill-  -113  fh=urge,-  24  fh=urgeV-  -35  fh=urge^-  52  fh=urgeandf  -101
fh=urgeon-  -96  fh=urgeto-  -94  fh=voiceand-  95  fh=want.-  -18  fh=want.f  -47  fh=wantandf  -98  fh=write.f  -42
fh=write^-  -85  h2=( N  -56  h2=, L  116  h2=, Q  -72  h2=, a  63  h2=, and  34  h2=, as  60  h2=, but  59
h2=, despite  159  h2=, especially  -184  h2=, including  -143  h2=, n  -67  h2=, or  -145  h2=, such  -170
h2=, the  91  h2=, was  98  h2=, which  116  h2=, while  52  h2=: N  -88  h2=: Q  79  h2=G N  -50  h2=G n  -45
h2=Q ^  -49  h2=V by  -119  h2=V n  -85  h2=V to  63  h2=Z .  -47  h2=Z about  102  h2=Z from  126  h2=Z n  -50
h2=Z to  -91  h2=^  19  h2=and N  -80  h2=and V  50  h2=and Z  39  h2=and a  71  h2=and his  65  h2=and j  -143
h2=and n  -112  h2=and that  114  h2=and the  -43  h2=as he  233  h2=as it  196  h2=as well  139  h2=at n  -45
h2=before G  130  h2=by G  89  h2=by N  139  h2=even as  208  h2=for N  -83  h2=for a  -111  h2=for j  -83
h2=for n  59  h2=for the  -135  h2=for this  201  h2=from G  -102  h2=in #  56  h2=in N  -67  h2=in a  143
h2=in an  167  h2=in n  -41  h2=in the  -39  h2=in their  133  h2=in y  -43  h2=of G  -90  h2=of N  -68  h2=of j  69
h2=of n  -41  h2=of the  -68  h2=on N  91  h2=on n  -40  h2=on y  139  h2=should be  -113  h2=than #  -108
h2=that N  -49  h2=that he  -45  h2=that they  146  h2=the y  -86  h2=to N  -8  h2=to a  -105  h2=to b  -38
h2=to be  -128  h2=to his  91  h2=to j  -108  h2=to n  -46  h2=to their  142  h2=was G  -56  h2=while N  92
h2=will b  -84  h2=with N  -50  h2=y .  -45  h2=y y  161  h3=( N )  -98  h3=( N N  236  h3=, N ,  -198  h3=, N V  100
h3=, V by  -131  h3=, including n  -134  h3=, j n  -155  h3=, n and  -132  h3=, such as  -170  h3=- # n  -178
h3=Q ^ ^  -49  h3=V a n  -94  h3=V to b  -60  h3=Z . ^  -47  h3=^ ^  19  h3=and G n  -180  h3=and N '  126
h3=and n n  -92  h3=and the n  -156  h3=as the n  87  h3=by n n  135  h3=by the N  144  h3=during a n  143
h3=for n .  103  h3=for n n  -70  h3=for the j  -46  h3=in # .  109  h3=in N ,  103  h3=in N and  -92  h3=in an n  137
h3=in the N  -22  h3=in y .  106  h3=j y ,  97  h3=j y .  83  h3=of n in  145  h3=of the n  -52  h3=on N .  186
h3=on N N  95  h3=on a n  105  h3=on the n  40  h3=to N N  -90  h3=to b N  -59  h3=to b a  -73  h3=to b her  83
h3=to b his  76  h3=to b the  -63  h3=to n n  75  h3=to the N  95  h3=to the n  35  h3=with a n  27
h3=with the N  -106  h3=y . ^  -45  h=)  108  h=,  46  h=-  118  h=.  33  h=:  51  h=;  211  h=G  -50  h=Q  -55
h=V  -43  h=Z  -47  h=^  11  h=about  -173  h=after  116  h=against  -146  h=and  44  h=as  -76  h=back  -106
h=being  -132  h=between  -199  h=but  121  h=for  -24  h=from  -11  h=had  -130  h=how  -135  h=if  -113
h=into  -112  h=j  -18  h=of  -79  h=or  -30  h=out  -82  h=over  -47  h=q  -107  h=that  -52  h=there  -144
h=through  73  h=to  -47  h=what  -155  h=when  110  h=while  90  h=who  -7  h=with  -7  h=would  -67  h=y  -44
kf= -,  203  kf=N-G  -73  kf=N-V  40  kf=N-Z  67  kf=N-and  26  kf=N-in  28  kf=N-is  -157  kf=N-with  72  kf=NfV  -75
kf=Nfand  -41  kf=Nfas  -55  kf=Nfin  -68  kf=Nfof  -47  kf=Nfto  34  kf=Nfwith  -76  kf=Q-^  79  kf=hefin  53
kf=hefto  -50  kf=itf,  102  kf=n-Z  37  kf=n-and  19  kf=n-at  120  kf=n-but  79  kf=n-of  -73  kf=n-to  32
kf=n-who  -88  kf=n-y  52  kf=nf,  21  kf=nf-  -54  kf=nfQ  60  kf=nfZ  -54  kf=nf^  13  kf=nfbut  -156  kf=nfby  -61
kf=nffor  -65  kf=nfin  37  kf=nfon  25  kf=nfto  -50  kf=nfwith  -62  kf=rf^  95  kf=rfto  101  kf=that-,  -142
kf=that--  -198  kf=that-V  -86  kf=that-^  -164  kf=that-is  -106  kf=that-was  -87  kf=thatf,  70  kf=thatf-  133
kf=thatf:  97  kf=thatfQ  -49  kf=thatfV  98  kf=thatf^  58  kf=thatfand  37  kf=thatfare  97  kf=thatffor  -51
kf=thatfin  -82  kf=thatfof  -49  kf=thatfthat  125  kf=thatfto  -29  kf=thatfwho  142  kf=theyf,  95  kf=to-^  45
kf=to-as  110  kf=tofin  29  kf=tofwith  122  kh=Gand  -131  kh=NG  -42  kh=NQ  -76  kh=Nand  15  kh=Nas  -77
kh=Nbefore  129  kh=Non  38  kh=Q^  49  kh=he.  27  kh=hein  53  kh=heto  -50  kh=itin  113  kh=mas  -86  kh=n,  43
kh=n.  26  kh=nbut  -45  kh=nby  -149  kh=nfor  -63  kh=nin  -7  kh=nof  -52  kh=non  79  kh=nq  -55  kh=nthat  -12
kh=nthrough  141  kh=nto  -13  kh=nwho  -111  kh=nwith  -55  kh=ny  48  kh=r,  88  kh=rto  87  kh=that,  39
kh=that.  48  kh=thatQ  -58  kh=thatZ  -74  kh=that^  44  kh=thatand  -4  kh=thatby  -89  kh=thathas  -102
kh=thatin  -87  kh=thatof  -56  kh=thaton  72  kh=thatthat  95  kh=thatto  -41  kh=thatwith  -64  kh=they,  94
kh=theyV  138  kh=to.  14  kh=toG  -69  kh=toZ  -72  kh=toand  22  kh=toat  -91  kh=tois  170  kh=toof  -62
kh=toon  -89  kh=whether.  54  kh=why,  191  kn=N1  65  kn=N15  -13  kn=N2  46  kn=N3  3  kn=N6  -16  kn=N9  -40
kn=O9  166  kn=Q1  119  kn=Q2  -69  kn=Q6  -61  kn=V2  158  kn=Z1  112  kn=he2  -107  kn=he3  50  kn=he9  31
kn=it1  240  kn=m1  112  kn=m4  2  kn=m9  -56  kn=n1  52  kn=n15  -10  kn=n2  69  kn=n3  25  kn=n6  -18  kn=n9  -26
kn=o2  122  kn=o4  -2  kn=q1  86  kn=r6  134  kn=r9  66  kn=s15  -101  kn=s2  181  kn=s6  -72  kn=she2  48
kn=that1  -54  kn=that15  20  kn=that2  -102  kn=that3  -104  kn=that4  -17  kn=that6  25  kn=that9  3  kn=they15  -14
kn=they3  111  kn=to15  -37  kn=to2  57  kn=to25  -34  kn=to3  28  kn=to6  41  kn=who6  203  kr=G,N  -172  kr=GoN  -87
kr=Gon  -103  kr=N,n  38  kr=N,w  -79  kr=NBn  93  kr=NMb  -57  kr=NON  -47  kr=NOn  -60  kr=NQ  -44  kr=NTb  -11
kr=NVo  75  kr=NY,  37  kr=NZo  -101  kr=NcN  -190  kr=NcV  47  kr=Non  29  kr=Nsn  67  kr=Q  49  kr=QoN  103
kr=Qon  -126  kr=Zon  69  kr=he,c  -84  kr=he.  15  kr=heon  41  kr=mon  -88  kr=msn  -142  kr=n,G  38  kr=n,N  -70
kr=n,Q  125  kr=n,s  81  kr=n,w  -112  kr=nBV  -54  kr=nGT  111  kr=nGn  69  kr=nGo  -115  kr=nON  -70  kr=nOn  -29
kr=nVn  115  kr=nVo  77  kr=nWh  75  kr=nY.  91  kr=nYs  256  kr=ncG  110  kr=ncN  37  kr=ncV  45  kr=ncn  -46
kr=noG  121  kr=noY  68  kr=non  49  kr=nro  59  kr=nsN  -22  kr=nsh  82  kr=nsn  92  kr=nsr  147  kr=o,n  -179
kr=oon  -57  kr=sheoN  174  kr=that  44  kr=that,o  -171  kr=that.  38  kr=thatBn  -80  kr=thatHV  -93  kr=thatMb  59
kr=thatOn  -45  kr=thatQ  -50  kr=thatTb  -56  kr=thatTn  74  kr=thatVn  -43  kr=thatcN  -72  kr=thatcn  -67
kr=thatct  -85  kr=thatnc  166  kr=thatoG  -78  kr=thatoN  -109  kr=thatoY  55  kr=thaton  -20  kr=thattn  -99
kr=to,b  -216  kr=to,c  19  kr=to,n  73  kr=to,s  126  kr=to.  -6  kr=toY.  -5  kr=tocb  -156  kr=tocn  -74
kr=tooN  -116  kr=tooY  -207  kr=toon  -83  kr=whether.  82  left=0  19  left=1  -16  left=15  11  left=2  -69
left=25  49  left=3  -26  left=4  -17  left=6  -17  left=9  -10  n=1  71  n=15  -34  n=2  41  n=25  -35  n=3  28
n=6  -18  n=9  -13  o=False  201  o=True  -201  q=00#  81  q=00'  -33  q=00.  -304  q=00;  -145  q=00B  65  q=00G  6
q=00N  66  q=00O  -135  q=00V  -8  q=00Z  85  q=00c  -180  q=00h  93  q=00j  69  q=00m  78  q=00n  68  q=00o  -63
q=00r  -13  q=00s  -38  q=00t  -48  q=00x  -114  q=01'  -97  q=01,  -169  q=01G  37  q=01V  -166  q=01Z  60
q=01b  -52  q=01c  -121  q=01d  -43  q=01r  -58  q=01t  -151  q=01y  -120  q=02B  160  q=10Q  150  q=10W  -91
q=10Z  29  q=10b  -63  q=10c  -119  q=10n  26  q=10o  -162  q=10q  49  q=10r  -95  q=11,  -93  q=11N  -79  q=11Q  154
q=11Z  124  q=11c  -88  q=11q  44  q=20Q  153  qh=0(0  128  qh=0,0  45  qh=0,1  65  qh=0-0  34  qh=0-1  40  qh=0.0  35
qh=0.1  22  qh=0:0  145  qh=0;0  27  qh=0G0  -102  qh=0G1  117  qh=0V0  -44  qh=0V1  76  qh=0^0  -40  qh=0^1  17
qh=0about0  -120  qh=0and1  28  qh=0are0  14  qh=0as0  -65  qh=0as1  78  qh=0but0  29  qh=0but1  87  qh=0by0  52
qh=0for0  -51  qh=0from1  -126  qh=0had0  -95  qh=0how0  -81  qh=0in0  -33  qh=0in1  51  qh=0into0  -91  qh=0is0  89
qh=0like0  -116  qh=0of0  -71  qh=0of1  -59  qh=0on0  -50  qh=0on1  -48  qh=0over0  -28  qh=0since0  100
qh=0than0  36  qh=0that0  -27  qh=0that1  52  qh=0to0  -25  qh=0up0  -153  qh=0when0  58  qh=0which0  -98
qh=0which1  171  qh=0who0  -55  qh=0with0  -36  qh=0without0  165  qh=0y0  -19  qh=1,0  23  qh=1G1  121  qh=1Q0  -76
qh=1Q1  108  qh=1V0  -90  qh=1Z0  -149  qh=1and0  25  qh=1and1  41  qh=1as0  -73  qh=1from0  -127  qh=1is0  -114
qh=1of0  -88  qh=1on1  145  qh=1q0  -104  qh=1to0  -96  qh=1with0  46  r4=  9  r4=,N,c  -101  r4=,N.  -163
r4=,NcN  -123  r4=,crn  -234  r4=,ctn  -224  r4=,hV,  -114  r4=,n,n  -152  r4=,ncn  -81  r4=,oN,  -88  r4=,srs  -115
r4=,wZn  175  r4=.  17  r4=Gn.  -44  r4=HVno  131  r4=ON.  -51  r4=On.  -57  r4=Onon  64  r4=Q  -49  r4=Tbn.  71
r4=Tbnc  83  r4=Tbon  -67  r4=Tn,c  78  r4=Tnon  110  r4=VnoN  25  r4=Vono  96  r4=Y.  40  r4=Z.  -48  r4=Zn.  94
r4=cN.  -65  r4=cNVn  182  r4=cVno  116  r4=cn.  -46  r4=cnOn  121  r4=cnon  79  r4=oN,G  83  r4=oN,N  -58
r4=oN,n  67  r4=oNON  -81  r4=oNcN  115  r4=oNoY  58  r4=oY.  52  r4=on,G  59  r4=on,n  58  r4=on,o  -107
r4=onGo  187  r4=onTb  -38  r4=onY,  150  r4=oncb  149  r4=oncn  -90  r4=onoG  -110  r4=onoN  19  r4=onon  32
r4=onsn  -87  r4=ontN  -129  r4=ontn  116  r4=rono  -97  r=  9  r=(N)  -176  r=,N,  -140  r=,NB  116  r=,NV  102
r=,Nc  -159  r=,VN  73  r=,Vn  75  r=,cN  76  r=,ch  91  r=,cs  112  r=,hV  87  r=,n,  -131  r=,nT  -101  r=,nc  -104
r=,nt  86  r=,rG  54  r=-oN  -163  r=.  17  r=BnO  -98  r=Bon  -69  r=Gn.  -48  r=Gon  -53  r=Mbn  -86  r=ON.  -51
r=On.  -57  r=Q  -49  r=TNo  -80  r=TbN  -94  r=Tbo  -107  r=Tn,  117  r=VTb  -65  r=Vn,  166  r=VnT  -93  r=Vno  81
r=VoN  -110  r=VoY  148  r=Y.  40  r=Ysn  -147  r=Z.  -48  r=Zn.  94  r=Zon  -100  r=cN,  -69  r=cN.  -65  r=cNH  70
r=cVn  -84  r=cn,  -104  r=cn.  -46  r=cnH  184  r=crn  -118  r=oGN  -95  r=oGn  -61  r=oNG  -107  r=oNO  -89
r=oNT  -70  r=oNV  -105  r=oNt  -166  r=oY.  52  r=oYc  132  r=oYo  -153  r=on,  39  r=on-  -89  r=onB  -109
r=onG  -122  r=onO  44  r=onT  -76  r=onY  106  r=onc  46  r=onn  -93  r=onr  -58  r=ons  85  r=onw  -106  r=sGn  -76
r=sN.  -91  r=shZ  139  r=snV  79  r=thM  -86  r=thV  112  r=wVn  -104  rv=0  99  rv=1  107  rv=2  49  rv=3  -17
rv=4  -118  rv=5  -189  rvk=0G  49  rvk=0N  45  rvk=0O  116  rvk=0Q  168  rvk=0he  39  rvk=0if  19  rvk=0m  82
rvk=0n  43  rvk=0o  34  rvk=0q  60  rvk=0r  68  rvk=0s  145  rvk=0that  24  rvk=0they  55  rvk=0to  33
rvk=0what  -108  rvk=1N  33  rvk=1she  92  rvk=1they  142  rvk=1to  -61  rvk=2n  19  rvk=4N  -9  rvk=5N  -92
rvk=5he  -162  rvk=5n  -91  rvk=5that  -112  va=--f  87  va=-.-  20  va=-.f  37  va=-:-  -146  va=-G-  -73
va=-Gf  -29  va=-Q-  -74  va=-Qf  -39  va=-^-  59  va=-andf  42  va=-as-  -118  va=-asf  -70  va=-atf  -137
va=-butf  -112  va=-by-  84  va=-byf  -65  va=-forf  -73  va=-fromf  -68  va=-in-  71  va=-inf  -65  va=-jf  -132
va=-of-  -57  va=-off  -74  va=-on-  85  va=-onf  -56  va=-q-  -77  va=-qf  -58  va=-thatf  37  va=-tof  -38
va=-withf  -63  va=-yf  -68  va=f,-  42  va=f,f  53  va=f--  90  va=f-f  138  va=f:f  60  va=f;-  21  va=fV-  -45
va=fVf  -34  va=fZf  -85  va=fand-  70  va=fandf  44  va=fas-  54  va=fbut-  135  va=fbutf  141  va=fby-  87
va=fbyf  -65  va=fforf  -51  va=ffromf  -121  va=fhad-  -126  va=fhasf  109  va=fin-  54  va=fj-  112  va=fof-  -102
va=fon-  -19  va=fonf  -83  va=fq-  -80  va=fqf  -55  va=fthat-  -60  va=fthatf  -17  va=fto-  -30  va=ftof  -11
va=fweref  -90  va=fwith-  45  va=fwithf  -137  va=fwould-  -74  va=fyf  -68  y=,B+  108  y=,G+  54  y=,N+  33
y=,Q+  -204  y=,c+  37  y=,h+  13  y=,n+  37  y=,n.  -49  y=,s+  18  y=,w+  36  y=-c+  69  y=-n+  79  y=.  9  y=..  17
y=:Q.  137  y=:n+  -76  y=BG+  -87  y=BV+  32  y=BV.  -80  y=Bj+  -68  y=Bj.  104  y=Bn+  12  y=Bn.  -84  y=Bo+  101
y=Bs+  182  y=GN+  -86  y=Gh+  -113  y=Gm+  121  y=Gn+  -41  y=Go+  -16  y=HV.  -95  y=MB+  25  y=MB.  -77
y=Mb.  -103  y=ON+  -91  y=ON.  -61  y=OY.  164  y=On+  -71  y=On.  -67  y=Q.  -49  y=TN+  -80  y=TN.  43  y=Tb+  -41
y=Tn+  -55  y=Wn+  -15  y=Y,+  69  y=Y..  32  y=Z..  -48  y=Zs+  215  y=c,+  80  y=cB+  46  y=cH+  116  y=cM+  67
y=cN.  -109  y=cV+  70  y=cW+  -196  y=cb+  17  y=ch+  66  y=cn+  -141  y=cn.  -151  y=ct+  -167  y=nc+  60
y=oG+  -60  y=oG.  -46  y=oN+  -60  y=oW+  -118  y=oY+  102  y=om+  -55  y=on+  -29  y=on.  -15  y=ow+  -118
y=rG+  -104  y=rV+  -40  y=rn+  -167  y=ro+  60  y=rt+  178  y=sG+  80  y=sN+  67  y=sN.  -80  y=sh+  61  y=sn.  -99
y=tN+  -98  y=tV+  -91  y=wV+  -14
""",
}
