using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Measuring;
using Jamsostek.Graph.Language.Validation.Merging;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>One validation: the document, the types at the place that is being walked, and the errors so far.</summary>
internal sealed class ValidationContext(Schema schema, DocumentNode document, ValidationLimits limits)
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();
    private DocumentScopes? _scopes;
    private FieldMerging? _merging;
    private IntrospectionDepth? _introspection;

    /// <summary>What the document is validated against.</summary>
    public Schema Schema { get; } = schema;

    /// <summary>What is validated.</summary>
    public DocumentNode Document { get; } = document;

    /// <summary>When to give up.</summary>
    public ValidationLimits Limits { get; } = limits;

    /// <summary>The object, interface or union that the current selection set selects from; null when that is unknown.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The current field's type, or the type that the current inline fragment applies to; null when that is unknown.</summary>
    public GraphQLType? Type { get; set; }

    /// <summary>The definition of the current field; null when there is none.</summary>
    public Field? Field { get; set; }

    /// <summary>The errors so far.</summary>
    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>True when no more errors are wanted: every loop ends then.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Operations and fragments with what the rules share about them.</summary>
    public DocumentScopes Scopes => _scopes ??= new DocumentScopes(Document);

    /// <summary>Which fields can be merged; keeps what was compared already.</summary>
    public FieldMerging Merging => _merging ??= new FieldMerging(this);

    /// <summary>How deep introspection is nested; keeps what was measured already.</summary>
    public IntrospectionDepth Introspection => _introspection ??= new IntrospectionDepth(this);

    /// <summary>Adds an error, and stops at the limit.</summary>
    public void Report(GraphQLError error)
    {
        if (IsStopped)
        {
            return;
        }

        _errors.Add(error);
        IsStopped = _errors.Count >= Limits.MaxErrors;
    }

    /// <summary>Adds an error after which nothing more can or should be checked.</summary>
    public void Abort(GraphQLError error)
    {
        Report(error);
        IsStopped = true;
    }

    /// <summary>Whether there is stack left for another level of nesting; if not, that is reported and validation ends.</summary>
    /// <param name="node">Where the nesting is.</param>
    public bool CanNest(SyntaxNode node)
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        Abort(ErrorsOfLimits.NestedTooDeeply(this, node));
        return false;
    }

    /// <summary>A field of an object or interface, or a meta field such as <c>__typename</c>.</summary>
    public Field? FieldOf(NamedType? parent, string name)
    {
        if (parent is null)
        {
            return null;
        }

        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            return Schema.MetaField(parent, name);
        }

        return parent is CompositeType composite && composite.Fields.TryGetValue(name, out var field) ? field : null;
    }

    /// <summary>The type of that name; null when there is none.</summary>
    public NamedType? TypeOf(NamedTypeNode reference) => Schema.Types.TryGetValue(reference.Name.Value, out var type) ? type : null;

    /// <summary>The named type inside a reference; null when it does not exist.</summary>
    public NamedType? NamedTypeOf(TypeNode reference) => TypeOf(NamedNodeOf(reference));

    /// <summary>The type that a reference means; null when its named type does not exist.</summary>
    public GraphQLType? TypeOf(TypeNode reference) => reference switch
    {
        NamedTypeNode named => TypeOf(named),
        ListTypeNode list => TypeOf(list.ElementType) is { } element ? new ListType(element) : null,
        NonNullTypeNode nonNull => TypeOf(nonNull.NullableType) is { } nullable ? new NonNullType(nullable) : null,
        _ => null,
    };

    /// <summary>The reference to the named type inside a reference.</summary>
    public static NamedTypeNode NamedNodeOf(TypeNode reference)
    {
        while (true)
        {
            switch (reference)
            {
                case ListTypeNode list:
                    reference = list.ElementType;
                    break;
                case NonNullTypeNode nonNull:
                    reference = nonNull.NullableType;
                    break;
                default:
                    return (NamedTypeNode)reference;
            }
        }
    }
}
