/// What is particular to each resource type. Open [practicecloud.providers.Catalogue] first.
@NullMarked
package practicecloud.providers;

import org.jspecify.annotations.NullMarked;
