/** The words by which a call of a module whose files are elsewhere has something of Google's in it. */

/** What Fabric's modules are handed, and those that took up its words. */
export const fabricWord =
  /^(?:iam|iam_bindings|iam_bindings_additive|iam_by_principals|iam_by_principals_additive|iam_by_principals_conditional|group_iam|iam_additive|iam_members|iam_\w+_roles|iam_deny_policies|org_policies|data_access_logs)$/

/** Google's own modules, by the ends of their paths and by their names in the registry. */
export const googleSource =
  /_iam\/?(?:\?.*)?$|terraform-google-modules\/|\/cloud-identity-group(?:\/|\?|$)|\/simple-sa(?:\?|$)/
