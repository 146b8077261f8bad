namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>
/// Scalars beyond the built-in ones that programs commonly have, to be bound under the name their schema gives them
/// (<see cref="SchemaBuilder.BindScalar"/>). Each says what it reads and which CLR types of a resolver it writes.
/// </summary>
public static class StandardScalars
{
    /// <summary>Whole numbers of 64 bits, JSON numbers on the wire. Runtime value: <see cref="long"/>. Writes every built-in integer that fits.</summary>
    public static ScalarCoercion Long { get; } = new LongCoercion();

    /// <summary>Decimal numbers of 28 significant digits, JSON numbers on the wire. Runtime value: <see cref="decimal"/>. Writes <see cref="decimal"/>, <see cref="int"/> and <see cref="long"/>.</summary>
    public static ScalarCoercion Decimal { get; } = new DecimalCoercion();

    /// <summary>Days as <c>2026-01-31</c> (RFC 3339). Reads to and writes from <see cref="DateOnly"/>. For the names Date and LocalDate.</summary>
    public static ScalarCoercion Date { get; } = new DateCoercion();

    /// <summary>Moments as <c>2026-01-31T12:30:00Z</c> or with an offset (RFC 3339). Reads to and writes from <see cref="DateTimeOffset"/>.</summary>
    public static ScalarCoercion DateTime { get; } = new DateTimeCoercion();

    /// <summary>Months as <c>2026-01</c> (ISO 8601). Reads to and writes from <see cref="Scalars.YearMonth"/>.</summary>
    public static ScalarCoercion YearMonth { get; } = new YearMonthCoercion();

    /// <summary>Absolute addresses (RFC 3986). Reads to and writes from <see cref="Uri"/>.</summary>
    public static ScalarCoercion Url { get; } = new UrlCoercion();

    /// <summary>Universally unique identifiers (RFC 9562). Reads to and writes from <see cref="Guid"/>.</summary>
    public static ScalarCoercion Uuid { get; } = new UuidCoercion();
}
