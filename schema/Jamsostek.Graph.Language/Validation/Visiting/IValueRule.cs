using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at literals where an argument or a default stands.</summary>
internal interface IValueRule : IValidationRule
{
    /// <summary>Called once for the whole literal, where the expected type is known.</summary>
    void CheckValue(ValueNode value, GraphQLType expected, ValidationContext context);
}
