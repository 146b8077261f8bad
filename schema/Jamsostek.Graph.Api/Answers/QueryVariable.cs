using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Answers;

/// <summary>A variable of a query.</summary>
/// <param name="Name">Its name, and that of the parameter.</param>
/// <param name="Type">Its type.</param>
/// <param name="Default">Its default; null where it has none.</param>
/// <param name="Description">What the query says of it; null for nothing.</param>
public sealed record QueryVariable(string Name, GraphQLType Type, ValueNode? Default, string? Description)
{
    /// <summary>Whether it must be given.</summary>
    public bool IsRequired => Type.IsNonNull && Default is null;
}
