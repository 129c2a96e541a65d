### Signs that answers may have been given without reading. Who answered and who receives the answers read the same.

quality-title = Wie diese Antworten entstanden sind
quality-none = Wir achten auf drei Anzeichen dafür, dass vielleicht wenig gelesen wurde. Wir nennen sie nur, wenn die Situationen auffallend schnell beantwortet wurden und noch ein Anzeichen dazukommt. Das ist hier nicht so. Ob gut gelesen wurde, sagt das nicht.
quality-lead = An diesen Antworten fallen { $count } Dinge auf, die daran liegen können, dass wenig gelesen wurde. Jedes davon kann auch einen ganz gewöhnlichen Grund haben.
quality-fast = Bei { $timed } Situationen wurde gemessen, wie lange die Antwort gedauert hat. Bei { $fast } davon waren es weniger als { $seconds } Sekunden.
quality-fast-innocent = Wer schnell liest oder die Situationen schon kannte, ist auch schnell fertig.
quality-line = Bei den Aussagen des ersten Teils steht { $run } Mal hintereinander dieselbe Antwort: { $word }.
quality-line-innocent = Alle Aussagen sind positiv. Wer allen gleich stark zustimmt, antwortet auch so.
quality-contradicting = In den Situationen widersprechen sich Entscheidungen: { $pairs } der { $of } Mal, in denen sich zwei Situationen vergleichen lassen. Die Arbeit ging dann in der Situation vor, in der Helfen günstiger war, und die Kundschaft in der anderen. Günstiger heißt: nicht mehr Arbeit und nicht weniger ersparte Kundenzeit.
quality-contradicting-innocent = Wer außer auf die Zeit auch auf anderes achtet, etwa auf das Anliegen, kann so entscheiden.
quality-meaning = Vielleicht sagen diese Antworten also wenig aus. Woran das liegt, wissen wir nicht, und über die Person sagt es nichts. Es ist ein Grund, nachzufragen, und kein Grund, jemanden abzulehnen.
quality-only-agreeing = Wir nennen das nur, wenn Eile eines der Anzeichen ist und mindestens noch eines dazukommt. Die beiden anderen zusammen genügen nicht: Sie kommen auch bei Menschen vor, die alles lesen.
quality-thresholds-title = Wo liegt die Grenze, und wie oft stimmt das nicht?
quality-thresholds =
    Wir achten auf drei verschiedene Dinge: wie schnell die Situationen beantwortet wurden, ob die Aussagen immer
    dieselbe Antwort bekamen, und ob Entscheidungen sich widersprechen. Jedes davon kann einen gewöhnlichen Grund haben.
    Darum sagen wir erst etwas dazu, wenn die Situationen schnell beantwortet wurden und mindestens eines der beiden
    anderen dazukommt, und dann beiden: wer geantwortet hat und wer die Antworten bekommt.

    Schnell heißt: mindestens { $fast } der { $situations } Situationen in weniger als { $seconds } Sekunden
    beantwortet. Die { $seconds } Sekunden stammen aus der Forschung (Huang und andere, 2012). Die Aussagen zählen hier
    nicht mit: Wer allen gleich stark zustimmt, ist damit von selbst schnell fertig.

    Immer dieselbe heißt: { $run } Mal hintereinander dieselbe Antwort im ersten Teil, also von Anfang bis Ende. Eine
    Reihe gleicher Antworten ist ein bekanntes Anzeichen (Johnson, 2005). Aber hier sind alle Aussagen positiv, und dann
    antwortet vielleicht auch so, wer gut liest. Wie oft das vorkommt, wissen wir nicht. Dieses Anzeichen zählt also
    nur neben Eile.

    Sich widersprechen heißt: mindestens { $pairs } Paare von Situationen, in denen die Arbeit vorging, wo Helfen
    günstiger war, und die Kundschaft, wo es ungünstiger war. In einer Simulation kommt das bei { $people } % der
    Menschen vor, die so wählen, wie unser Modell sagt, und bei { $coins } % derer, die eine Münze werfen. Wer auch auf
    die Situation selbst achtet, widerspricht sich öfter: In der Simulation erreichen { $scenes } % dieser Menschen die
    Grenze. Und wer nur die Situation ansieht und nicht die Minuten, erreicht sie so oft wie jemand, der eine Münze
    wirft. Auch dieses Anzeichen zählt also nur neben Eile.

    Von Menschen, die wirklich lesen, bekommen in dieser Simulation höchstens { $alarms } % diesen Text zu Unrecht, auch
    wenn sie im ersten Teil immer dasselbe antworten und in den Situationen nicht auf die Minuten achten. Dabei nehmen
    wir an, dass Menschen für eine Situation meist etwa { $reading } Sekunden brauchen. Sind es { $quick }, dann bekommen
    von diesen Letzten { $quickworst } % den Text. Bei { $hasty } Sekunden werden es { $hastyworst } %, aber in der Zeit
    lässt sich eine Situation kaum lesen.
