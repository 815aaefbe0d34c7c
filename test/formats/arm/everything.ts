/** A template with a bit of everything, one that it deploys, and what it is deployed with: for whoever breaks them. */
import { schema } from "./worked-out.ts"

export const everything = `// what an assistant runs on
{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "metadata": { "_generator": { "name": "bicep" } },
  "parameters": {
    "name": { "type": "string", "defaultValue": "[concat('ai', uniqueString(resourceGroup().id))]" },
    "principals": { "type": "array", "defaultValue": [{ "id": "p1", "role": "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd" }, { "id": "p2", "role": "a001fd3d-188f-4b5d-821b-7da978bf7442" }] },
    "kind": { "type": "string", "allowedValues": ["OpenAI", "AIServices"] },
    "deploy": { "type": "bool", "defaultValue": false }, /* for now */
    "secret": { "type": "securestring", "defaultValue": "hunter2hunter2" },
    "more": { "type": "object", "defaultValue": { "a": { "b": ["c", { "d": 1 }] } } },
    "open": { "type": "array" }
  },
  "functions": [{ "namespace": "my", "members": { "id": { "parameters": [{ "name": "x", "type": "string" }], "output": { "type": "string", "value": "[toLower(concat(parameters('x'), '-', my.tail()))]" } }, "tail": { "output": { "type": "string", "value": "t" } } } }],
  "variables": {
    "role": "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', parameters('principals')[0].role)]",
    "all": "[union(parameters('more'), createObject('k', parameters('open')))]",
    "copy": [{ "name": "named", "count": "[length(parameters('principals'))]", "input": "[format('{0}-{1:D2}', parameters('principals')[copyIndex('named')].id, copyIndex('named'))]" }]
  },
  "resources": [
    {
      "type": "Microsoft.CognitiveServices/accounts", "apiVersion": "2023-05-01", "name": "[parameters('name')]", "kind": "[parameters('kind')]", "location": "[resourceGroup().location]",
      "identity": { "type": "UserAssigned", "userAssignedIdentities": { "[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'id')]": {} } },
      "properties": { "disableLocalAuth": "[not(parameters('deploy'))]", "publicNetworkAccess": "[if(parameters('deploy'), 'Enabled', 'Disabled')]", "networkAcls": { "copy": [{ "name": "ipRules", "count": "[length(parameters('open'))]", "input": { "value": "[parameters('open')[copyIndex('ipRules')]]" } }] } },
      "resources": [{ "type": "deployments", "apiVersion": "2023-05-01", "name": "gpt", "dependsOn": ["[parameters('name')]"], "properties": { "raiPolicyName": "[my.id('Filter')]" } }, { "type": "providers/roleAssignments", "apiVersion": "1", "name": "[concat('Microsoft.Authorization/', guid('x'))]", "properties": {} }]
    },
    { "type": "Microsoft.ManagedIdentity/userAssignedIdentities", "apiVersion": "2023-01-31", "name": "id" },
    {
      "type": "Microsoft.Authorization/roleAssignments", "apiVersion": "2022-04-01", "name": "[guid(resourceGroup().id, parameters('principals')[copyIndex()].id)]", "condition": "[and(parameters('deploy'), not(empty(parameters('open'))))]",
      "copy": { "name": "roles", "count": "[length(parameters('principals'))]", "mode": "serial", "batchSize": 1 },
      "scope": "[format('Microsoft.CognitiveServices/accounts/{0}', parameters('name'))]",
      "properties": { "roleDefinitionId": "[variables('role')]", "principalId": "[parameters('principals')[copyIndex('roles')].id]", "x": "[map(variables('named'), lambda('n', concat(lambdaVariables('n'), parameters('secret'))))]" }
    },
    { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "linked", "resourceGroup": "other", "subscriptionId": "[subscription().subscriptionId]", "properties": { "mode": "Incremental", "templateLink": { "uri": "[uri(deployment().properties.templateLink.uri, 'nested/roles.json')]" }, "parameters": { "who": { "value": "[reference(resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'id')).principalId]" } } } },
    { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "inner", "properties": { "mode": "Incremental", "expressionEvaluationOptions": { "scope": "inner" }, "parameters": { "who": { "value": "[reference('linked').outputs.id.value]" } }, "template": { "$schema": "${schema}", "parameters": { "who": { "type": "string" } }, "resources": { "r": { "type": "Microsoft.Authorization/roleAssignments", "apiVersion": "2022-04-01", "name": "[guid(parameters('who'))]", "properties": { "principalId": "[parameters('who')]" } }, "v": { "existing": true, "type": "Microsoft.KeyVault/vaults", "apiVersion": "1", "name": "kv" } } } } }
  ],
  "outputs": {
    "key": { "type": "string", "value": "[listKeys(resourceId('Microsoft.CognitiveServices/accounts', parameters('name')), '2023-05-01').key1]" },
    "each": { "type": "array", "copy": { "count": 2, "input": "[concat('x', copyIndex())]" } }
  }
}
`

export const nestedTemplate = `{
  "$schema": "${schema}",
  "parameters": { "who": { "type": "string" }, "scope": { "type": "string", "defaultValue": "[resourceGroup().id]" } },
  "resources": [
    { "type": "Microsoft.Authorization/roleAssignments", "apiVersion": "2022-04-01", "name": "[guid(parameters('who'))]", "properties": { "principalId": "[parameters('who')]", "roleDefinitionId": "b24988ac-6180-42a0-ab88-20f7382dd24c" } },
    { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "back", "properties": { "templateLink": { "relativePath": "../main.json" } } }
  ],
  "outputs": { "id": { "type": "string", "value": "[parameters('scope')]" } }
}
`

export const settings = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  "parameters": { "open": { "value": ["10.0.0.0/8"] }, "deploy": { "value": true }, "secret": { "reference": { "keyVault": { "id": "x" }, "secretName": "s" } } }
}
`
