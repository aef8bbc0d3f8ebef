#!/usr/bin/env bash
# A PostgreSQL of the tests' own: a new cluster in a folder, on a free port of the loopback address.
#   postgres.sh start FOLDER   makes and starts it, prints an Npgsql connection string
#   postgres.sh pause FOLDER   stops it and keeps its data; resume starts it again on the same port
#   postgres.sh fill FOLDER PORT DATABASE   copies into it what a database of another server of the tests holds
#   postgres.sh stop FOLDER    stops it by its process id and removes the folder
set -euo pipefail

action=${1:?start, pause, resume, fill or stop} folder=${2:?folder}

binaries() {
    local found
    found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    if [ -x "$found/initdb" ]; then echo "$found"; return; fi
    dirname "$(command -v initdb)" 2>/dev/null || { echo "PostgreSQL's server is not installed: install the package 'postgresql'." >&2; exit 3; }
}

# PostgreSQL refuses to run as root.
owner=
if [ "$(id -u)" = 0 ]; then
    owner=nobody
    if id postgres >/dev/null 2>&1; then owner=postgres; fi
fi
as_owner() { if [ -n "$owner" ]; then runuser -u "$owner" -- "$@"; else "$@"; fi; }

start() {
    local bin port
    bin=$(binaries)
    mkdir -p "$folder"
    if [ -n "$owner" ]; then chown "$owner" "$folder"; fi
    as_owner "$bin/initdb" -D "$folder/data" -U showcase -A trust -E UTF8 --locale=C -N >"$folder.log" 2>&1
    for _ in 1 2 3 4 5; do
        port=$(free_port)
        if run "$bin" "$port"; then
            echo "$port" >"$folder/port"
            echo "Host=127.0.0.1;Port=$port;Username=showcase;Database=postgres"
            return
        fi
    done
    cat "$folder.log" "$folder/server.log" >&2 || true
    exit 1
}

# No fsync: these databases live as long as one test run. What survives a crash is proved on SQLite.
run() {
    as_owner "$1/pg_ctl" start -D "$folder/data" -w -t 30 -l "$folder/server.log" \
        -o "-c listen_addresses=127.0.0.1 -p $2 -c unix_socket_directories='$folder' -c fsync=off -c full_page_writes=off -c autovacuum=off -c max_connections=200" >>"$folder.log" 2>&1
}

pause() { as_owner "$(binaries)/pg_ctl" stop -D "$folder/data" -m fast -w -t 20 >>"$folder.log" 2>&1; }
resume() { run "$(binaries)" "$(cat "$folder/port")"; }

fill() {
    local bin
    bin=$(binaries)
    "$bin/pg_dump" -h 127.0.0.1 -p "$1" -U showcase "$2" |
        "$bin/psql" -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$(cat "$folder/port")" -U showcase -d postgres >/dev/null
}

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 20000))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then echo "$port"; return; fi
    done
}

stop() {
    local bin
    bin=$(binaries)
    if [ -f "$folder/data/postmaster.pid" ]; then
        as_owner "$bin/pg_ctl" stop -D "$folder/data" -m immediate -w -t 20 >/dev/null 2>&1 || true
    fi
    rm -rf "$folder" "$folder.log"
}

cd /
case $action in
    start) start ;;
    pause) pause ;;
    resume) resume ;;
    fill) fill "${3:?port}" "${4:?database}" ;;
    stop) stop ;;
    *) echo "start, pause, resume, fill or stop, not '$action'" >&2; exit 2 ;;
esac
