using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Validation.Merging;

/// <summary>A field with the type that it is selected from.</summary>
/// <param name="ParentType">Null when that is unknown.</param>
/// <param name="Node">As written.</param>
/// <param name="Definition">Null when there is none.</param>
internal readonly record struct SelectedField(NamedType? ParentType, FieldNode Node, Field? Definition)
{
    /// <summary>The name that the field answers under.</summary>
    public string ResponseName => (Node.Alias ?? Node.Name).Value;

    /// <summary>True for a leaf without arguments: such fields differ in nothing but name and type.</summary>
    public bool IsPlainLeaf => Node.SelectionSet is null && Node.Arguments.IsEmpty;

    /// <summary>Whether two plain leaves are evidently the same.</summary>
    public bool IsSamePlainLeaf(SelectedField other) =>
        IsPlainLeaf && other.IsPlainLeaf && Definition?.Type == other.Definition?.Type && Node.Name.Value == other.Node.Name.Value;
}
