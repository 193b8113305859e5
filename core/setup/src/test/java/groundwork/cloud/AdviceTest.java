package groundwork.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTest {

    /// The codes a set-up can meet: the traps of building, the signs people meet, what Azure Resource Manager
    /// answers.
    private static final List<String> CODES = List.of(("""
            PrincipalNotFound RoleAssignmentExists RoleAssignmentUpdateNotPermitted RoleAssignmentLimitExceeded
            RoleDefinitionDoesNotExist RoleDefinitionWithSameNameExists AuthorizationFailed LinkedAuthorizationFailed
            VaultAlreadyExists ConflictError VaultNameNotValid StorageAccountAlreadyTaken StorageAccountAlreadyExists
            StorageAccountInAnotherResourceGroup NetworkAclsValidationFailure SubnetsHaveNoServiceEndpointsConfigured
            AlreadyInUse AnotherOperationInProgress RetryableErrorDueToAnotherOperation SubnetIsFull UserError
            PropertyNotAllowed StorageMountError FailedIdentityOperation BadRequest Conflict AuthorizationFailure ResourceGroupBeingDeleted
            MissingSubscriptionRegistration RequestDisallowedByPolicy SkuNotAvailable QuotaExceeded OperationNotAllowed
            ResourceQuotaExceeded PublicIPCountLimitReached DenyAssignmentAuthorizationFailed
            InUseSubnetCannotBeDeleted RoleDefinitionHasAssignments CannotDeleteResource PublicIPAddressCannotBeDeleted
            AlreadyExists AccountNameInvalid InvalidResourceName InvalidAuthenticationTokenAudience
            AuthorizationPermissionMismatch KeyBasedAuthenticationNotPermitted NoAuthenticationInformation
            InvalidAuthenticationInfo ForbiddenByFirewall ForbiddenByRbac AccessDenied DENIED
            MissingApiVersionParameter InvalidApiVersionParameter NoRegisteredProviderFound ResourceGroupNotFound
            ResourceNotFound ParentResourceNotFound SubscriptionNotFound InvalidResourceType InvalidRequestContent
            LocationRequired InvalidResourceLocation LocationNotAvailableForResourceType ScopeLocked
            AuthenticationFailed InvalidAuthenticationToken ExpiredAuthenticationToken DeploymentQuotaExceeded
            InvalidTemplateDeployment SystemError TooManyRequests
            NoAnswer StillRunning Stopped DidNotTakeEffect NotYetKnownEverywhere ChangedMeanwhile OutputNotThere NotSignedIn
            """).split("\\s+"));

    static Stream<String> codes() {
        return CODES.stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeASetUpCanMeetIsExplained(String code) {
        assertThat(Advice.find(code)).isNotEmpty();
    }

    @Test
    void everyPieceOfAdviceIsPlainAndWhole() {
        assertThat(Advice.all()).isNotEmpty().allSatisfy(advice -> {
            for (var sentence : List.of(advice.means(), advice.outcome(), advice.next())) {
                assertThat(sentence).endsWith(".").doesNotContain("!", "please", "Please", "  ");
            }
            assertThat(advice.link().orElse("https://learn.microsoft.com/x"))
                    .matches("https://(learn\\.microsoft\\.com|azure\\.status\\.microsoft)/\\S+");
        });
    }

    @Test
    void noTwoPiecesOfAdviceAnswerTheSame() {
        var questions = Advice.all().stream()
                .flatMap(advice -> advice.codes().stream().map(code -> code + "|" + advice.message()))
                .toList();
        assertThat(questions).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UserError  | Provided EnableNodePublicIp 'False' requires workspace private endpoint. | Nodes without public IP
            UserError  | Something else.                                   | Azure Machine Learning cannot
            BadRequest | Soft-deleted workspace exists. Please purge it.   | A deleted workspace
            Conflict   | The workspace name 'log-x' is not unique          | A Log Analytics workspace
            conflict   | Something else.                                   | What is there does not allow
            """)
    void theWordsOfARefusalDecideWhereTheCodeSaysLittle(String code, String text, String means) {
        assertThat(Advice.on(code, text).orElseThrow().means()).startsWith(means);
        assertThat(Advice.onDetail(code + ": " + text)).isEqualTo(Advice.on(code, text));
        assertThat(Advice.on(new CloudFailure.Refused(code, text, ""))).isEqualTo(Advice.on(code, text));
    }

    /// What goes wrong outside a run: an upload without a role on the data, a firewall or a name that changes
    /// only after a while.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AuthorizationPermissionMismatch | This request is not authorized.            | Storage Blob Data Contributor
            AuthorizationFailure            | This request is not authorized.            | up to a minute
            ForbiddenByFirewall             | Client address is not authorized.          | let in
            NoAnswer                        | There is no answer from st.blob: unknown.  | resume
            UserError | You don't have permission to alter this storage account. | Storage Blob Data Contributor
            """)
    void whatGoesWrongOutsideARunHasItsNextStep(String code, String text, String next) {
        assertThat(Advice.on(code, text).orElseThrow().next()).contains(next);
    }

    @Test
    void whatNobodyKnowsHasNoAdvice() {
        assertThat(Advice.on("NeverHeardOf", "x")).isEmpty();
        assertThat(Advice.onDetail("needs the workspace")).isEmpty();
        assertThat(Advice.on("BadRequest", "x")).isEmpty();
    }
}
