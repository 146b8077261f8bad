using Jamsostek.Graph.Semantics.Facts;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jamsostek.Graph.Store.Model;

/// <summary>A list of values of an enumeration as a JSON array of codes.</summary>
internal sealed class EnumListConversion<TEnum>() : ValueConverter<FactList<TEnum>, string>(
    static list => TextListConversion.Write(list.Select(FactCode.Of).ToArray()),
    static json => FactList.Create<TEnum>(TextListConversion.Read(json).Select(EnumConversion<TEnum>.Parse).ToArray()))
    where TEnum : struct, Enum;
