#!/usr/bin/env bash
# An NGO answers its referrals with nothing but curl (and node to read JSON): takes the oldest one
# that waits, accepts it, begins, and reports it delivered.
#
#   BASE_URL=… CLIENT_ID=… CLIENT_SECRET=… tools/examples/ngo-referrals.sh
#
# Without CLIENT_ID the demo's own client is taken.
set -euo pipefail
cd "$(dirname "$0")/../.."
BASE_URL=${BASE_URL:-http://localhost:3000}
CLIENTS=${CLIENTS:-data/demo/clients.json}
# Id or secret of the partner's client in the file of clients.
of_file() { node -p "JSON.parse(fs.readFileSync('$CLIENTS')).find((c) => c.kind === 'partnerClient').$1"; }
CLIENT_ID=${CLIENT_ID:-$(of_file id)}
CLIENT_SECRET=${CLIENT_SECRET:-$(of_file secret)}

# One field of the JSON on the standard input, such as `.items[0].id`; empty when there is none.
field() { node -p "const v = JSON.parse(fs.readFileSync(0))$1; v ?? ''"; }

# --fail-with-body: an answer from 400 on is a failure; its problem is shown, and the script ends.
# --retry: 429 and 503 are tried again, after as long as Retry-After says.
ask() {
  local answer
  answer=$(curl -sS --fail-with-body --retry 4 -H 'Accept-Language: en' "$@") || {
    printf '%s\n' "$answer" >&2
    return 1
  }
  printf '%s' "$answer"
}

GRANTED=$(ask -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=client_credentials "$BASE_URL/api/oauth/token")
TOKEN=$(field .access_token <<<"$GRANTED")
gza() { ask -H "Authorization: Bearer $TOKEN" "$@"; }

# post PATH VERSION [BODY]: a change says which version it was read at, and carries a key, so that
# repeating it is safe. The key is made once, before the first try.
post() {
  gza -X POST -H "If-Match: \"$2\"" -H "Idempotency-Key: $(node -p 'crypto.randomUUID()')" \
    ${3:+-H 'Content-Type: application/json' -d "$3"} "$BASE_URL$1"
}

# The newest come first: the last item of the page waits longest.
WAITING=$(gza "$BASE_URL/api/v1/referrals?state=sent&limit=200")
ID=$(field '.items.at(-1)?.id' <<<"$WAITING")
if [ -z "$ID" ]; then
  echo 'No referral waits for an answer.'
  exit 0
fi
VERSION=$(field '.items.at(-1).version' <<<"$WAITING")
echo "Referral $ID: $(field '.items.at(-1).request' <<<"$WAITING")"

ACCEPTED=$(post "/api/v1/referrals/$ID/accept" "$VERSION" '{"note":"We begin this week."}')
echo "Accepted; the person can be reached at $(field '.person.phone ?? "no phone"' <<<"$ACCEPTED")"

STARTED=$(post "/api/v1/referrals/$ID/start" "$(field .version <<<"$ACCEPTED")")
echo "Begun: $(field .state <<<"$STARTED")"

DELIVERED=$(post "/api/v1/referrals/$ID/deliver" "$(field .version <<<"$STARTED")" '{"units":3,"note":"Three meetings."}')
echo "Reported: $(field .state <<<"$DELIVERED"), $(field .units <<<"$DELIVERED") units on $(field .deliveredOn <<<"$DELIVERED")"
