using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at selected fields.</summary>
internal interface IFieldRule : IValidationRule
{
    /// <summary>Called with <see cref="ValidationContext.ParentType"/>, <see cref="ValidationContext.Field"/> and <see cref="ValidationContext.Type"/> set.</summary>
    void CheckField(FieldNode field, ValidationContext context);
}
