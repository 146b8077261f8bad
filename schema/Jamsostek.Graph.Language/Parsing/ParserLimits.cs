namespace Jamsostek.Graph.Language.Parsing;

/// <summary>What a document may cost to read. Whatever is over a limit is refused with an error at the place where the limit was passed.</summary>
public sealed record ParserLimits
{
    /// <summary>The largest depth that may be asked for; deeper trees could exhaust the stack of those who walk them.</summary>
    public const int LargestDepth = 250;

    private readonly int _maxDepth = 200;

    /// <summary>For documents that clients send.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>For documents that the program brings itself, such as its schema: only the depth is bounded.</summary>
    public static ParserLimits Trusted { get; } = new()
    {
        MaxBytes = int.MaxValue,
        MaxTokens = int.MaxValue,
        MaxFields = int.MaxValue,
        MaxDirectives = int.MaxValue,
    };

    /// <summary>The length of the text in bytes. Comments and white space count here only. 1 MiB unless set.</summary>
    public int MaxBytes { get; init; } = 1 << 20;

    /// <summary>Tokens in the document, comments not counted. 15,000 unless set.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>Fields selected in the whole document, each counted where it is written. 2,048 unless set.</summary>
    public int MaxFields { get; init; } = 2_048;

    /// <summary>Directives applied at one place. 4 unless set.</summary>
    public int MaxDirectives { get; init; } = 4;

    /// <summary>Selection sets, lists, objects and list types inside one another. 200 unless set; 1 to <see cref="LargestDepth"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The depth is out of its range.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestDepth);
            _maxDepth = value;
        }
    }
}
