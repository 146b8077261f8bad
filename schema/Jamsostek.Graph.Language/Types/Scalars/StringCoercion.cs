using System.Diagnostics.CodeAnalysis;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>The built-in scalar String (specification, section 3.5.3).</summary>
internal sealed class StringCoercion() : TextCoercion<string>("expected a string", s_writers)
{
    private static readonly LeafWriters s_writers = new LeafWriters().With<string>((writer, value) => writer.WriteString(value));

    protected override bool TryParse(string text, [NotNullWhen(true)] out string? value)
    {
        value = text;
        return true;
    }
}
