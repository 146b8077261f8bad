namespace Jamsostek.Graph.Analytics.Cubes.Members;

/// <summary>What stands in place of a member where there is none.</summary>
public static class Member
{
    /// <summary>The facts have no member of the dimension: participants that cannot be placed in a province.</summary>
    public const int None = -1;

    /// <summary>The members that top left out, taken together.</summary>
    public const int Others = -2;

    /// <summary>The row is a sum over all members.</summary>
    public const int All = -3;
}
