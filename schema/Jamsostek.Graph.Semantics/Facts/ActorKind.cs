namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What a policy actor is.</summary>
public enum ActorKind
{
    /// <summary>A named person in an office.</summary>
    Person,

    /// <summary>A body.</summary>
    Institution,
}
