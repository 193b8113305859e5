/// The public price list, in the shape of Azure's Retail Prices API. Open [practicecloud.prices.ListRetailPrices]
/// first.
@NullMarked
package practicecloud.prices;

import org.jspecify.annotations.NullMarked;
