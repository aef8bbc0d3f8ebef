#!/usr/bin/env bash
# Takes the pictures of the handbook from what the last `./test Browser` saw.
set -euo pipefail
cd "$(dirname "$0")/.."
from=artifacts/screenshots to=docs/images/handleiding
mkdir -p "$to"
while read -r name picture; do cp "$from/$picture.png" "$to/$name.png"; done <<'PICTURES'
schrijven inhoud-verhaal-inhoud-1280
poorten inhoud-poorten
beoordelen inhoud-teruggestuurd
verschil inhoud-verschil
botsing inhoud-botsing
media media-map-1280
uploaden media-uploaden
PICTURES
