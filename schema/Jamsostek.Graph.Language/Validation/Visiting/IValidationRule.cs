namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>
/// A rule. It says by further interfaces of this folder which nodes it wants to see, and keeps no state of its own:
/// one instance serves all documents at once; what belongs to one document stands in its <see cref="ValidationContext"/>.
/// </summary>
internal interface IValidationRule;
