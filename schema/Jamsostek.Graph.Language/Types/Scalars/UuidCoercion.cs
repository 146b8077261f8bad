namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>Universally unique identifiers (RFC 9562) in hexadecimal digits and hyphens.</summary>
internal sealed class UuidCoercion() : TextCoercion<Guid>("expected an identifier such as \"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"", s_writers)
{
    private static readonly LeafWriters s_writers = new LeafWriters().With<Guid>((writer, value) => writer.WriteQuoted(value));

    protected override bool TryParse(string text, out Guid value) => Guid.TryParseExact(text, "D", out value);
}
