using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>A step of a path in the answer: a key, or an index when the name is null.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathPart(string? Name, int Index)
{
    /// <summary>As <see cref="Errors.GraphQLError.Path"/> holds it.</summary>
    public object Boxed => Name ?? (object)Index;
}
