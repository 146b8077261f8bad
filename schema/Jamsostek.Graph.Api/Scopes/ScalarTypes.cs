using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Types.Scalars;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>The scalars of the schema beyond the built-in ones.</summary>
internal static class ScalarTypes
{
    private const string Dates = "https://www.rfc-editor.org/rfc/rfc3339";
    private const string ReducedDates = "https://www.iso.org/iso-8601-date-and-time-format.html";

    private static readonly (string Name, string Description, string? SpecifiedBy, ScalarCoercion Coercion)[] All =
    [
        ("Long", "A whole number of 64 bits, a JSON number.", null, StandardScalars.Long),
        ("Decimal", "A decimal number of up to 28 digits, a JSON number, with the digits it was published with.", null, StandardScalars.Decimal),
        ("Date", "A day: `2026-01-31`.", Dates, StandardScalars.Date),
        ("DateTime", "A moment: `2026-01-31T12:30:00Z`.", Dates, StandardScalars.DateTime),
        ("YearMonth", "A month: `2026-01`.", ReducedDates, new MonthCoercion()),
        ("PartialDate", "A date as exactly as it is known: `2023-10-25`, `2023-09` or `2022`. Ordered by the first day it can be, the less exact before the more exact.", ReducedDates, new PartialDateCoercion()),
    ];

    /// <summary>Defines the scalars.</summary>
    public static void Define(SchemaText text)
    {
        foreach (var (name, description, specifiedBy, _) in All)
        {
            text.Define(name, description, $"scalar {name}{(specifiedBy is null ? "" : $" @specifiedBy(url: \"{specifiedBy}\")")}");
        }
    }

    /// <summary>Binds the scalars.</summary>
    public static void Bind(SchemaBuilder builder)
    {
        foreach (var (name, _, _, coercion) in All)
        {
            builder.BindScalar(name, coercion);
        }
    }
}
