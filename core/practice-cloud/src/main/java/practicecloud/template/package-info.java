/// Azure Resource Manager's template language: from a template, its parameters and where it is deployed to an
/// ordered list of resources and their bodies. Pure: what only the running cloud knows (`reference`, `listKeys`)
/// is asked of a [practicecloud.template.Runtime]. Open [practicecloud.template.Expansion] first.
@NullMarked
package practicecloud.template;

import org.jspecify.annotations.NullMarked;
