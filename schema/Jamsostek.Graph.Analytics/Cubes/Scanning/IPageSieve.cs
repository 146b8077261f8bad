namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>Says which groups of a grouping may be left out, as neither the page shows them nor anything is made of them.</summary>
internal interface IPageSieve
{
    /// <summary>How many rows the page needs from the first on; <see cref="int.MaxValue" /> where every group that passes is needed.</summary>
    int Rows { get; }

    /// <summary>About how many groups one sieve keeps at most; <see cref="long.MaxValue" /> where that depends on what passes alone.</summary>
    long Expected { get; }

    /// <summary>Whether it may leave out any of so many groups.</summary>
    bool MayLeaveOut(long groups);

    /// <summary>Starts to sift. Of the groups that one sieve keeps none is missing that is among the first rows of all that it saw.</summary>
    IRowSieve Start();
}
