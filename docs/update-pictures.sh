#!/usr/bin/env bash
# Takes the pictures of the handbook from what the last `./test Browser` saw, small enough to keep in git. Needs ffmpeg.
set -euo pipefail
cd "$(dirname "$0")/.."
from=artifacts/screenshots to=docs/images/handleiding
mkdir -p "$to"
while read -r name picture; do
  ffmpeg -nostdin -loglevel error -y -i "$from/$picture.png" -c:v libwebp -quality 78 -compression_level 6 "$to/$name.webp"
done <<'PICTURES'
aanmelden beheer-aanmelden-1280
boom inhoud-gevonden-in-tekst
schrijven inhoud-verhaal-inhoud-1280
poorten inhoud-poorten
beoordelen inhoud-teruggestuurd
voorbeeld inhoud-voorbeeld
kalender inhoud--kalender-1280
geschiedenis inhoud-verhaal-info-1280
verschil inhoud-verschil
botsing inhoud-botsing
media media-map-1280
uploaden media-uploaden
film media-film-1280
ondertitels inhoud-ondertitels
dossiers toestemming-lijst-1280
dossier toestemming-dossier-1280
koppelen toestemming-koppelen
document toestemming-document
eigen-pagina toestemming-eigen-1280
PICTURES
