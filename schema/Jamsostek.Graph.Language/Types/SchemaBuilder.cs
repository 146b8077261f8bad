using System.Text;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;
using Jamsostek.Graph.Language.Types.Validation;

namespace Jamsostek.Graph.Language.Types;

/// <summary>
/// Builds a schema from type system documents (specification, section 3) and the resolvers bound to their coordinates.
/// The built-in scalars and directives and the introspection types are added to every schema.
/// A schema without any binding can be validated against and introspected; as soon as one thing is bound,
/// everything that execution needs must be bound. A builder builds once.
/// </summary>
public sealed class SchemaBuilder
{
    private readonly List<DocumentNode> _documents = [];
    private readonly List<GraphQLError> _errors = [];
    private readonly Bindings _bindings = new();
    private bool _built;

    /// <summary>Adds the definitions and extensions of a document. Documents may refer to each other in any order.</summary>
    public SchemaBuilder Add(DocumentNode document)
    {
        _documents.Add(document);
        return this;
    }

    /// <summary>Adds the definitions and extensions of a text. A syntax error in it is one of the errors of <see cref="Build"/>.</summary>
    /// <param name="sdl">A type system document of the program's own: no limit on its length applies.</param>
    public SchemaBuilder Add(string sdl)
    {
        var result = DocumentParser.Parse(Encoding.UTF8.GetBytes(sdl), ParserLimits.Trusted);
        if (result.Document is { } document)
        {
            return Add(document);
        }

        _errors.Add(result.Error!);
        return this;
    }

    /// <summary>Says how a field is answered.</summary>
    /// <param name="coordinate">The field of an object type, such as <c>Province.name</c>.</param>
    /// <param name="resolver">Of this field alone: a resolver remembers the field it answers.</param>
    public SchemaBuilder Bind(string coordinate, FieldResolver resolver)
    {
        _bindings.Resolvers.Add(new(coordinate, resolver));
        return this;
    }

    /// <summary>Says which object type the values of a class have, so that a field of an interface or union type can answer them.</summary>
    /// <typeparam name="T">A class or interface; values of derived classes count unless a derived class is bound itself.</typeparam>
    /// <param name="objectType">The name of the object type, bound to this class alone. Where classes and object types are not one to one, use <see cref="BindAbstract"/>.</param>
    public SchemaBuilder BindObject<T>(string objectType)
    {
        _bindings.Objects.Add(new(typeof(T), objectType));
        return this;
    }

    /// <summary>Says how the object type of an interface's or a union's values is found when their class does not tell it.</summary>
    /// <param name="abstractType">The name of the interface or union.</param>
    /// <param name="resolveType">From a value to the name of one of its possible object types.</param>
    public SchemaBuilder BindAbstract(string abstractType, Func<object, string> resolveType)
    {
        _bindings.Abstracts.Add(new(abstractType, resolveType));
        return this;
    }

    /// <summary>Says how the values of a scalar come in and go out; see <see cref="Scalars.StandardScalars"/> for the usual ones.</summary>
    /// <param name="name">A scalar that the documents define; the built-in ones are bound already.</param>
    /// <param name="coercion">May be shared between scalars and schemas.</param>
    public SchemaBuilder BindScalar(string name, ScalarCoercion coercion)
    {
        _bindings.Scalars.Add(new(name, coercion));
        return this;
    }

    /// <summary>Gives an enum's values the members of a C# enum as their runtime values, one to one: <c>NonAsn</c> is <c>NON_ASN</c>.</summary>
    /// <typeparam name="TEnum">The C# enum.</typeparam>
    /// <param name="name">The enum type. Names are compared without underscores and case, as acronyms and digits leave no one way to split a word.</param>
    public SchemaBuilder BindEnum<TEnum>(string name)
        where TEnum : struct, Enum
    {
        _bindings.Enums.Add(new(name, typeof(TEnum)));
        return this;
    }

    /// <summary>Links, validates and binds everything that was added.</summary>
    /// <returns>A schema, or every error of the first stage that found any: syntax, definitions, validity, bindings.</returns>
    /// <exception cref="InvalidOperationException">The builder has built before.</exception>
    public SchemaResult Build()
    {
        if (_built)
        {
            throw new InvalidOperationException("A schema builder builds once, since its resolvers then belong to that schema.");
        }

        _built = true;
        var schema = _errors.Count == 0 ? Link() : null;
        return _errors.Count == 0 ? new(schema, []) : new(null, [.. _errors]);
    }

    /// <summary>Builds a schema that is part of the program.</summary>
    /// <exception cref="InvalidOperationException">There are errors; the message lists all of them.</exception>
    public Schema BuildOrThrow()
    {
        var result = Build();
        if (result.Schema is { } schema)
        {
            return schema;
        }

        var message = new StringBuilder("The schema cannot be built:");
        foreach (var error in result.Errors)
        {
            message.Append("\n- ").Append(error.Message);
            foreach (var location in error.Locations)
            {
                message.Append($" ({location.Line}:{location.Column})");
            }
        }

        throw new InvalidOperationException(message.ToString());
    }

    private Schema? Link()
    {
        var declarations = DeclarationCollector.Collect(_documents, _errors);
        var schema = SchemaLinker.Link(declarations, _errors);
        if (_errors.Count > 0)
        {
            return null;
        }

        var binder = new SchemaBinder(schema, declarations, _bindings, _errors);
        binder.BindLeaves();
        SchemaValidator.Validate(schema, declarations, _errors);
        if (_errors.Count > 0)
        {
            return null;
        }

        DefaultValues.Coerce(schema);
        binder.BindResolvers();
        return schema;
    }
}
