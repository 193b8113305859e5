package practicecloud;

import java.util.List;
import java.util.stream.Stream;
import practicecloud.access.Decisions;
import practicecloud.access.DeleteRoleDefinition;
import practicecloud.access.GetRoleDefinition;
import practicecloud.access.ListPermissions;
import practicecloud.access.ListRoleAssignments;
import practicecloud.access.ListRoleDefinitions;
import practicecloud.access.PostElevateAccess;
import practicecloud.access.PutRoleDefinition;
import practicecloud.aml.ListOutboundDependencies;
import practicecloud.aml.ListPrivateLinkResources;
import practicecloud.aml.ListQuotas;
import practicecloud.aml.ListSizes;
import practicecloud.aml.ListUsages;
import practicecloud.arm.DeleteResource;
import practicecloud.arm.Follow;
import practicecloud.arm.GetGroup;
import practicecloud.arm.GetMetadata;
import practicecloud.arm.GetOperation;
import practicecloud.arm.GetOperationResult;
import practicecloud.arm.GetProvider;
import practicecloud.arm.GetRegistryOperation;
import practicecloud.arm.GetResource;
import practicecloud.arm.GetSubscription;
import practicecloud.arm.HeadResource;
import practicecloud.arm.ListExtensions;
import practicecloud.arm.ListGroups;
import practicecloud.arm.ListLocations;
import practicecloud.arm.ListProviders;
import practicecloud.arm.ListResources;
import practicecloud.arm.ListSubscriptions;
import practicecloud.arm.ListTenants;
import practicecloud.arm.Operations;
import practicecloud.arm.PostAction;
import practicecloud.arm.PutGroup;
import practicecloud.arm.PutResource;
import practicecloud.arm.Reader;
import practicecloud.arm.Realm;
import practicecloud.arm.RegisterProvider;
import practicecloud.arm.Remover;
import practicecloud.arm.UnregisterProvider;
import practicecloud.arm.Writer;
import practicecloud.blob.DeleteBlob;
import practicecloud.blob.Door;
import practicecloud.blob.GetBlob;
import practicecloud.blob.GetContainer;
import practicecloud.blob.HeadPath;
import practicecloud.blob.PutBlob;
import practicecloud.blob.PutContainer;
import practicecloud.broken.DeleteBroken;
import practicecloud.broken.ListBroken;
import practicecloud.broken.PutBroken;
import practicecloud.broken.Workshop;
import practicecloud.deploy.Desk;
import practicecloud.entra.Directory;
import practicecloud.entra.GetDeviceLogin;
import practicecloud.entra.GetInstances;
import practicecloud.entra.GetKeys;
import practicecloud.entra.GetOpenIdConfiguration;
import practicecloud.entra.GetOpenIdConfigurationV1;
import practicecloud.entra.PostDeviceCode;
import practicecloud.entra.PostDeviceCodeV1;
import practicecloud.entra.PostDeviceLogin;
import practicecloud.entra.PostToken;
import practicecloud.entra.PostTokenV1;
import practicecloud.entra.SignIn;
import practicecloud.entra.Tokens;
import practicecloud.faults.ListRequests;
import practicecloud.faults.Requests;
import practicecloud.graph.GetMe;
import practicecloud.graph.GetPrincipal;
import practicecloud.graph.ListMembers;
import practicecloud.graph.ListPrincipals;
import practicecloud.graph.PostGetByIds;
import practicecloud.http.Endpoint;
import practicecloud.jobs.GetRun;
import practicecloud.jobs.StartPendingUpload;
import practicecloud.management.GetManagementGroup;
import practicecloud.management.ListManagementGroups;
import practicecloud.names.CheckRegistryName;
import practicecloud.names.CheckStorageName;
import practicecloud.names.CheckVaultName;
import practicecloud.network.ListAddressUsages;
import practicecloud.policy.GetBuiltInPolicy;
import practicecloud.policy.ListPolicyDefinitions;
import practicecloud.prices.ListRetailPrices;
import practicecloud.resourcegraph.PostResources;
import practicecloud.vault.DeleteSecret;
import practicecloud.vault.GetDeletedSecret;
import practicecloud.vault.GetDeletedVault;
import practicecloud.vault.GetSecret;
import practicecloud.vault.GetSecretVersion;
import practicecloud.vault.ListDeletedSecrets;
import practicecloud.vault.ListDeletedVaults;
import practicecloud.vault.ListSecretVersions;
import practicecloud.vault.ListSecrets;
import practicecloud.vault.PurgeDeletedVault;
import practicecloud.vault.PurgeSecret;
import practicecloud.vault.PutSecret;
import practicecloud.vault.RecoverSecret;
import practicecloud.vault.VaultDoor;

/// Everything this cloud answers. The first that fits answers, so what is special comes before what is general.
final class Endpoints {

    private Endpoints() {}

    static List<Endpoint> all(
            Realm realm, Operations operations, Tokens tokens, Decisions decisions, Requests requests, Desk desk) {
        var directory = new Directory(realm.world());
        return Stream.of(
                        entra(new SignIn(directory, tokens)),
                        practice(requests, new Workshop(realm, decisions.roles())),
                        graph(directory),
                        about(realm),
                        offers(realm),
                        data(realm, tokens),
                        secrets(new VaultDoor(realm, tokens)),
                        access(realm, directory, decisions),
                        policy(realm),
                        desk.endpoints(),
                        List.<Endpoint>of(new PostResources(realm)),
                        follow(new Follow(realm, operations)),
                        resources(realm, operations))
                .flatMap(List::stream)
                .toList();
    }

    /// What Azure has nothing like.
    private static List<Endpoint> practice(Requests requests, Workshop workshop) {
        return List.of(
                new ListRequests(requests),
                new ListBroken(workshop),
                new PutBroken(workshop),
                new DeleteBroken(workshop));
    }

    private static List<Endpoint> entra(SignIn signIn) {
        return List.of(
                new GetInstances(),
                new GetOpenIdConfiguration(),
                new GetOpenIdConfigurationV1(),
                new GetKeys(),
                new PostToken(signIn),
                new PostTokenV1(signIn),
                new PostDeviceCode(signIn),
                new PostDeviceCodeV1(signIn),
                new GetDeviceLogin(signIn),
                new PostDeviceLogin(signIn));
    }

    private static List<Endpoint> graph(Directory directory) {
        return List.of(
                new GetMe(directory),
                new PostGetByIds(directory),
                new ListPrincipals(directory),
                new GetPrincipal(directory),
                new ListMembers(directory));
    }

    private static List<Endpoint> about(Realm realm) {
        return List.of(
                new GetMetadata(),
                new ListRetailPrices(),
                new ListTenants(),
                new ListManagementGroups(),
                new GetManagementGroup(),
                new ListSubscriptions(realm),
                new GetSubscription(),
                new ListLocations(),
                new ListProviders(realm),
                new GetProvider(realm),
                new RegisterProvider(realm),
                new UnregisterProvider(realm));
    }

    private static List<Endpoint> data(Realm realm, Tokens tokens) {
        var door = new Door(realm, tokens);
        return List.of(
                new StartPendingUpload(realm),
                new GetRun(realm, tokens),
                new PutContainer(door),
                new GetContainer(door),
                new PutBlob(door),
                new GetBlob(door),
                new DeleteBlob(door),
                new HeadPath(door));
    }

    private static List<Endpoint> secrets(VaultDoor door) {
        return List.of(
                new PutSecret(door),
                new GetSecret(door),
                new ListSecretVersions(door),
                new GetSecretVersion(door),
                new ListSecrets(door),
                new DeleteSecret(door),
                new ListDeletedSecrets(door),
                new GetDeletedSecret(door),
                new RecoverSecret(door),
                new PurgeSecret(door));
    }

    private static List<Endpoint> offers(Realm realm) {
        return List.of(
                new CheckStorageName(realm),
                new CheckVaultName(realm),
                new CheckRegistryName(realm),
                new ListDeletedVaults(realm),
                new GetDeletedVault(realm),
                new PurgeDeletedVault(realm),
                new ListSizes(),
                new ListUsages(realm),
                new ListQuotas(realm),
                new ListAddressUsages(realm),
                new ListOutboundDependencies(realm),
                new ListPrivateLinkResources());
    }

    private static List<Endpoint> access(Realm realm, Directory directory, Decisions decisions) {
        var roles = decisions.roles();
        return List.of(
                new ListRoleDefinitions(roles),
                new GetRoleDefinition(roles),
                new PutRoleDefinition(realm, roles),
                new DeleteRoleDefinition(realm),
                new ListExtensions(realm, "Microsoft.Authorization/locks"),
                new ListExtensions(realm, "Microsoft.Authorization/denyAssignments"),
                new ListRoleAssignments(realm, directory),
                new ListPermissions(decisions),
                new PostElevateAccess(realm));
    }

    private static List<Endpoint> policy(Realm realm) {
        return List.of(
                new GetBuiltInPolicy(),
                new ListPolicyDefinitions(realm),
                new ListExtensions(realm, "Microsoft.Authorization/policyAssignments"),
                new ListExtensions(realm, "Microsoft.Authorization/policyExemptions"));
    }

    private static List<Endpoint> follow(Follow follow) {
        return List.of(new GetOperation(follow), new GetOperationResult(follow), new GetRegistryOperation(follow));
    }

    private static List<Endpoint> resources(Realm realm, Operations operations) {
        var writer = new Writer(realm, operations);
        var reader = new Reader(realm);
        return List.of(
                new ListGroups(realm),
                new GetGroup(reader),
                new PutGroup(writer),
                new ListResources(realm),
                new GetResource(realm, reader),
                new HeadResource(realm),
                new PutResource(writer),
                new DeleteResource(new Remover(realm, operations)),
                new PostAction(realm, operations));
    }
}
