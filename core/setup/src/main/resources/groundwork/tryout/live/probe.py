# Looks from inside a job at what PROBE_* names. The exit code says what failed: first digit what was tried
# (3 vault, 4 registry, 5 public network), second digit why (1 a role, 2 the network, 3 anything else).
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request

NETWORK_SIGNS = ("ForbiddenByFirewall", "AuthorizationFailure", "is not allowed access")


def stop(what, why, said):
    print("groundwork: %s%s %s" % (what, why, said), file=sys.stderr)
    sys.exit(what * 10 + why)


def ask(what, url, headers=None, data=None):
    try:
        request = urllib.request.Request(url, data=data, headers=headers or {})
        return urllib.request.urlopen(request, timeout=30).read()
    except urllib.error.HTTPError as error:
        said = error.read().decode("utf-8", "replace")
        stop(what, 2 if any(sign in said for sign in NETWORK_SIGNS) else 1 if error.code in (401, 403) else 3, said)
    except OSError as error:
        stop(what, 2, str(error))


def token(what, resource):
    query = {"resource": resource, "client_id": os.environ.get("PROBE_IDENTITY", "")}
    endpoint = os.environ.get("MSI_ENDPOINT")
    if endpoint:
        query.update({"api-version": "2017-09-01", "clientid": query["client_id"]})
        headers = {"secret": os.environ.get("MSI_SECRET", "")}
    else:
        endpoint = "http://169.254.169.254/metadata/identity/oauth2/token"
        query["api-version"] = "2018-02-01"
        headers = {"Metadata": "true"}
    answer = ask(what, endpoint + "?" + urllib.parse.urlencode(query), headers)
    return json.loads(answer)["access_token"]


if "PROBE_VAULT" in os.environ:
    vault = os.environ["PROBE_VAULT"].rstrip("/")
    bearer = {"Authorization": "Bearer " + token(3, "https://vault.azure.net")}
    ask(3, vault + "/secrets?api-version=7.4&maxresults=1", bearer)

if "PROBE_REGISTRY" in os.environ:
    registry = os.environ["PROBE_REGISTRY"].rstrip("/")
    form = {
        "grant_type": "access_token",
        "service": urllib.parse.urlsplit(registry).netloc,
        "access_token": token(4, "https://management.azure.com"),
    }
    ask(4, registry + "/oauth2/exchange", data=urllib.parse.urlencode(form).encode())

if "PROBE_INTERNET" in os.environ:
    ask(5, os.environ["PROBE_INTERNET"])

print("groundwork: everything answered")
