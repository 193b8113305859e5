package practicecloud.prices;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// `GET /api/retail/prices`: the price list, to anyone, in pages of a thousand rows. Azure serves it at an
/// address of its own; here it is below the one there is.
public record ListRetailPrices() implements Endpoint {

    private static final int PAGE = 1000;

    @Override
    public Route route() {
        return Route.of(Method.GET, "/api/retail/prices");
    }

    @Override
    public Reply answer(Request request) {
        var currency = unquoted(request, "currencyCode", "USD").toUpperCase(Locale.ROOT);
        var rate = PriceList.CURRENCIES.get(currency);
        if (rate == null) {
            throw Refusal.of(400, "BadRequest", "Invalid currency code: " + currency);
        }
        var filter = Filter.of(request.query("$filter").orElse(""));
        var skip = request.query("$skip")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
        var found = PriceList.ALL.stream()
                .map(row -> row.body(currency, rate))
                .filter(filter)
                .skip(skip)
                .limit(PAGE + 1L)
                .toList();
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var body = Tree.object()
                .put("BillingCurrency", currency)
                .put("CustomerEntityId", "Default")
                .put("CustomerEntityType", "Retail");
        body.set("Items", Tree.array(page.stream()));
        if (found.size() > PAGE) {
            body.put("NextPageLink", next(request, currency, skip + PAGE));
        } else {
            body.putNull("NextPageLink");
        }
        return Reply.json(200, body.put("Count", page.size()));
    }

    private static String next(Request request, String currency, int skip) {
        var filter = request.query("$filter").orElse("");
        return request.base() + "/api/retail/prices?currencyCode='" + currency + "'"
                + (filter.isEmpty() ? "" : "&$filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                + "&$skip=" + skip;
    }

    private static String unquoted(Request request, String name, String otherwise) {
        return request.query(name).map(text -> text.replace("'", "")).orElse(otherwise);
    }
}
