namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What kind of word a vocabulary entry is.</summary>
public enum VocabularyCategory
{
    /// <summary>A worker segment.</summary>
    Segment,

    /// <summary>A programme.</summary>
    Programme,

    /// <summary>A risk that is insured.</summary>
    Risk,

    /// <summary>A name or brand.</summary>
    Name,

    /// <summary>A word about taking part and coverage.</summary>
    Coverage,

    /// <summary>A word about governing, budgets and regulations.</summary>
    Government,

    /// <summary>An award.</summary>
    Award,
}
