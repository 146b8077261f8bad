using System.Globalization;

namespace Jamsostek.Graph.OData;

/// <summary>
/// Where a page begins, as <c>$skiptoken</c> carries it: the data version, so that pages of one answer are of one version however often the data are published in between, and the place in it.
/// </summary>
/// <param name="Version">Number of the data version.</param>
/// <param name="Question">Tells the question from others: a page of one does not fit another.</param>
/// <param name="Block">The block that the page begins in; -1 where rows have an order of their own, so that the place is one among all that pass.</param>
/// <param name="Place">The place there.</param>
/// <param name="Given">How many rows the pages before had.</param>
/// <param name="Count">How many rows there are on all pages; null where nobody asked.</param>
internal sealed record FeedToken(long Version, string Question, int Block, int Place, long Given, long? Count)
{
    private const char Dot = '.';

    /// <summary>Reads it; null when it is none of ours.</summary>
    public static FeedToken? Parse(string text)
    {
        var parts = text.Split(Dot);
        return parts.Length == 6
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            && int.TryParse(parts[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var block) && block >= -1
            && int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && long.TryParse(parts[4], NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            && ReadCount(parts[5], out var count)
                ? new FeedToken(version, parts[1], block, place, given, count)
                : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Version}{Dot}{Question}{Dot}{Block}{Dot}{Place}{Dot}{Given}{Dot}{Count}");

    private static bool ReadCount(string text, out long? count)
    {
        count = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return text.Length == 0 || count is not null;
    }
}
