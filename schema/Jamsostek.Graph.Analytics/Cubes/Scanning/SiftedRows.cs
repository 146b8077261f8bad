namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>What a sieve made of a block.</summary>
/// <param name="kept">The rows that it kept.</param>
/// <param name="failing">How many do not pass.</param>
/// <param name="behindPage">How many pass and stand behind the page.</param>
internal readonly ref struct SiftedRows(ReadOnlySpan<int> kept, int failing, int behindPage)
{
    public ReadOnlySpan<int> Kept { get; } = kept;

    public int Failing { get; } = failing;

    public int BehindPage { get; } = behindPage;
}
