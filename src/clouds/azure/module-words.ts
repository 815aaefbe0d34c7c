/** The words by which a call of a module whose files are elsewhere has something of Azure's in it. */

/** Who is assigned a role. */
export const principals = ["principal_id", "principal_ids", "object_id", "principal_object_id"]

/** In whichever letters they are written. */
export const handedPrincipal = new RegExp(
  `^(?:${principals.map((name) => name.replaceAll("_", "_?")).join("|")})$`,
  "i",
)

/** What a module of Azure's own makes, by the name that it has in the registries of Terraform and Bicep. */
export const madeByModules: readonly (readonly [RegExp, string])[] = [
  [/cognitiveservices?-account|cognitive-services\/account/i, "Microsoft.CognitiveServices/accounts"],
  [
    /machinelearningservices-workspace|machine-learning-services\/workspace/i,
    "Microsoft.MachineLearningServices/workspaces",
  ],
  [/search-searchservice|search\/search-service/i, "Microsoft.Search/searchServices"],
  [/keyvault-vault|key-vault\/vault/i, "Microsoft.KeyVault/vaults"],
  [/storage-storageaccount|storage\/storage-account/i, "Microsoft.Storage/storageAccounts"],
  [
    /managedidentity-userassignedidentity|managed-identity\/user-assigned-identity/i,
    "Microsoft.ManagedIdentity/userAssignedIdentities",
  ],
]
