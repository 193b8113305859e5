/// Our words to Azure Resource Manager and back. Open [groundwork.azure.AzureCloud] first.
@NullMarked
package groundwork.azure;

import org.jspecify.annotations.NullMarked;
