using Jamsostek.Graph.Semantics.Facts;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jamsostek.Graph.Store.Model;

/// <summary>An enumeration as its code: <c>NON_ASN</c>.</summary>
internal sealed class EnumConversion<TEnum>() : ValueConverter<TEnum, string>(static value => FactCode.Of(value), static code => Parse(code)), ICodedConversion
    where TEnum : struct, Enum
{
    public IReadOnlyList<string> Codes => FactCode.All<TEnum>();

    public static TEnum Parse(string code) =>
        FactCode.TryParse<TEnum>(code, out var value) ? value : throw new FormatException($"'{code}' is no code of {typeof(TEnum).Name}.");
}
