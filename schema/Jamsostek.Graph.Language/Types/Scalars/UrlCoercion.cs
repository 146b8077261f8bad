using System.Diagnostics.CodeAnalysis;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>Absolute addresses (RFC 3986, <c>URI</c>).</summary>
internal sealed class UrlCoercion() : TextCoercion<Uri>("expected an absolute address such as \"https://example.org/\"", s_writers)
{
    private static readonly LeafWriters s_writers = new LeafWriters().With<Uri>((writer, value) =>
    {
        if (value.IsAbsoluteUri)
        {
            writer.WriteString(value.AbsoluteUri);
        }
        else
        {
            writer.Refuse("A relative address is no value of this scalar.");
        }
    });

    // A scheme begins with a letter; without this check a path such as /data would be read as the address of a file.
    protected override bool TryParse(string text, [NotNullWhen(true)] out Uri? value)
    {
        value = null;
        return text.Length > 0 && char.IsAsciiLetter(text[0]) && Uri.TryCreate(text, UriKind.Absolute, out value);
    }
}
