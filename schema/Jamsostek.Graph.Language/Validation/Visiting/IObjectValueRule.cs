using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at input object literals.</summary>
internal interface IObjectValueRule : IValidationRule
{
    /// <summary>Called for each, nested ones included.</summary>
    void CheckObjectValue(ObjectValueNode value, ValidationContext context);
}
