// Every picture and film of the sample site: its name, its Dutch alternative text, and the point that must
// stay in view when a page crops it (left and top as a fraction of width and height).

export const credit = "Illustratie: Showcase (eigen werk, CC0)";

const picture = (name, left, top, altText) => ({ name, focalPoint: { left, top }, altText });

export const pictures = [
  picture("verhaal-van-bijstand-naar-boomverzorger", 0.45, 0.42,
    "Een boomverzorger met helm en klimgordel zaagt hoog in een eik een tak af, terwijl een collega beneden het touw vasthoudt."),
  picture("verhaal-leerling-stratenmaker-in-lindevoort", 0.5, 0.58,
    "Een jonge stratenmaker legt op zijn knieën een klinker in de straat en een ervaren collega kijkt mee."),
  picture("verhaal-schoonmaak-met-vaste-uren", 0.48, 0.5,
    "Een schoonmaakster neemt overdag een bureau af in een licht kantoor, terwijl een medewerker verderop aan het werk is."),
  picture("verhaal-dijkversterking-met-kansen", 0.46, 0.52,
    "Een graafmachine werkt aan een groene dijk langs de rivier, met op de voorgrond twee mensen met helm die een tekening bekijken."),
  picture("verhaal-eerste-baan-in-de-zorg", 0.5, 0.5,
    "Een jonge zorgmedewerker schenkt thee in voor een oudere vrouw in een leunstoel bij het raam."),
  picture("verhaal-ict-stage-zonder-diploma", 0.54, 0.48,
    "Een stagiair met een hoortoestel zit achter twee beeldschermen en een begeleider wijst iets aan."),
  picture("verhaal-maatwerk-in-het-doelgroepenvervoer", 0.38, 0.58,
    "Een chauffeur helpt een man in een rolstoel over de oprijplaat een busje in."),
  picture("verhaal-soep-uit-eigen-wijk", 0.5, 0.5,
    "Twee koks staan in een keuken achter grote soeppannen; de een roert en de ander snijdt groente."),
  picture("verhaal-gescheiden-afval-verbonden-mensen", 0.42, 0.55,
    "Twee medewerkers in een oranje hesje brengen rolcontainers naar een vuilniswagen in een woonstraat."),
  picture("verhaal-een-kwartier-per-kwartaal", 0.5, 0.5,
    "Een coördinator en een aannemer zitten met koffie aan tafel en bespreken een map met papieren."),
  picture("verhaal-kleine-aannemer-grote-stap", 0.48, 0.55,
    "Een aannemer en een leerling dragen samen een ladder langs hun bestelbus, voor een huis met een steiger."),
  picture("verhaal-inkopen-bij-de-sociale-werkplaats", 0.5, 0.52,
    "Drie mensen pakken aan een lange werkbank dozen in; een van hen zit in een rolstoel."),
  picture("verhaal-terug-aan-het-werk-na-ziekte", 0.5, 0.48,
    "Iemand zit met de rug naar ons toe aan een bureau met een laptop en kijkt door het raam uit over de daken."),
  picture("verhaal-samen-leren-op-de-groenploeg", 0.54, 0.55,
    "Een groep van vier mensen met een kruiwagen en een schop plant helmgras in de duinen."),
  picture("verhaal-de-wethouder-als-boegbeeld", 0.5, 0.45,
    "Een wethouder spreekt vanaf het bordes van het stadhuis een groep mensen toe."),
  picture("verhaal-pilot-zonder-boete", 0.5, 0.52,
    "Een schoonmaker wast met een lange steel de hoge ramen van een bakstenen gemaal aan het water; een collega loopt langs met een emmer."),
  picture("video-mijn-eerste-werkdag", 0.5, 0.52,
    "Een vrouw met een rugzak fietst in de ochtendzon langs rijtjeshuizen naar haar werk."),
  picture("video-wat-vraagt-een-opdrachtgever", 0.5, 0.5,
    "Een ondernemer en zijn nieuwe collega geven elkaar een hand in een straat met steigers; de coördinator die hen voorstelde kijkt toe."),
  picture("video-zo-schrijf-je-een-paragraaf", 0.5, 0.5,
    "Een inkoper zit achter een laptop; naast haar is een groot vel papier te zien met ingevulde en open plekken."),
  picture("video-een-jaar-social-return-in-cijfers", 0.5, 0.52,
    "Mensen met verschillende beroepen staan op vier oplopende balken in een rivierlandschap."),
  picture("regio-merelland", 0.6, 0.55,
    "Een rivier slingert langs een kleine stad met een kerktoren, een groene dijk, koeien en een fietser."),
  picture("regio-duinvoort", 0.48, 0.52,
    "Duinen met helmgras, een vuurtoren en een kustplaats aan zee, met wandelaars op het pad."),
  picture("home", 0.5, 0.52,
    "Vijf mensen met verschillende beroepen staan samen op een kade, met de rivier en de stad in het ochtendlicht."),
];

const music = "Deze film heeft muziek en geen gesproken tekst. " +
  "Wat te zien is en wat in de ondertitels staat, staat helemaal in de uitgeschreven tekst. " +
  "Een aparte audiodescriptie is daarom niet nodig.";

export const films = [
  { name: "mijn-eerste-werkdag", durationSeconds: 38, audioDescriptionStatement: music,
    altText: "Tekenfilm over de eerste werkdag van Amira bij een groenploeg." },
  { name: "wat-vraagt-een-opdrachtgever", durationSeconds: 40, audioDescriptionStatement: music,
    altText: "Tekenfilm over wat social return in een contract van een ondernemer vraagt." },
  { name: "zo-schrijf-je-een-paragraaf", durationSeconds: 39, audioDescriptionStatement: music,
    altText: "Tekenfilm over een inkoper die een paragraaf over social return kiest en invult." },
  { name: "een-jaar-social-return-in-cijfers", durationSeconds: 38, audioDescriptionStatement: music,
    altText: "Tekenfilm over hoe cijfers over social return in een jaar ontstaan." },
];
