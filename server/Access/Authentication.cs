namespace Jamsostek.Graph.Server.Access;

/// <summary>What came of looking at a credential: who asks, or why they are refused.</summary>
internal readonly record struct Authentication(Principal? Principal, AccessRefusal? Refusal)
{
    public static Authentication Of(Principal principal) => new(principal, null);

    public static Authentication Refuse(AccessRefusal refusal) => new(null, refusal);
}
