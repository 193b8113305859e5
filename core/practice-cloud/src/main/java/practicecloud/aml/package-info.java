/// What Azure Machine Learning tells of a region: sizes, prices, quota.
@NullMarked
package practicecloud.aml;

import org.jspecify.annotations.NullMarked;
