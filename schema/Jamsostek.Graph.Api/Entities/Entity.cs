using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Api.Sorting;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>
/// A type declared once, as a list of properties. From it come the type with its resolvers, its filter input, its sort input, its connection, the compiled
/// predicates and the comparers.
/// </summary>
/// <typeparam name="T">The class of its rows.</typeparam>
/// <param name="name">Name of the type.</param>
/// <param name="description">What it is.</param>
internal sealed class Entity<T>(string name, string description) : IEntity where T : class
{
    private readonly OrderedDictionary<string, Property<T>> _properties = [];
    private Func<T, string>? _key;
    private Func<ReadScope, string, T?>? _find;

    /// <inheritdoc/>
    public string Name => name;

    /// <summary>Whether it is an interface: its fields are answered by the types that implement it.</summary>
    public bool IsInterface { get; init; }

    /// <summary>The interfaces it implements.</summary>
    public IReadOnlyList<string> Interfaces { get; init; } = [];

    /// <summary>Name of the fields that answer pages of it: <c>provinces</c>; its connection is named after them. Empty when none does.</summary>
    public string Collection { get; init; } = "";

    /// <summary>Adds fields to its connection, such as totals over all filtered rows.</summary>
    public ConnectionField<T>? Totals { get; set; }

    /// <summary>The type that its inputs are named after: another one where that has the same inputs, as an interface may.</summary>
    public string InputsOf { get => field ?? Name; init; }

    /// <summary>Whether other entities have rows of the same class, so that the class does not tell the type.</summary>
    public bool SharesClass { get; init; }

    /// <summary>Name of its filter input.</summary>
    public string FilterType => $"{InputsOf}FilterInput";

    /// <summary>Name of its sort input.</summary>
    public string SortType => $"{InputsOf}SortInput";

    /// <summary>Name of its connection.</summary>
    public string ConnectionType => $"{Names.Pascal(Collection)}Connection";

    /// <summary>Whether its rows have a global id.</summary>
    public bool IsNode => _find is not null;

    /// <summary>Adds a property.</summary>
    public Entity<T> Add(Property<T> property)
    {
        _properties.Add(property.Name, property);
        return this;
    }

    /// <summary>Gives its rows a key that is unique among them, by which a row is found in another data version, and with it a global id.</summary>
    public Entity<T> Keyed(Func<T, string> key, Func<ReadScope, string, T?> find)
    {
        (_key, _find) = (key, find);
        return Add(new IdProperty<T>(row => GlobalId.Encode(name, key(row))));
    }

    /// <summary>Gives its rows a key that is unique within a list, by which cursors find a row in the same list again. They have no id outside it.</summary>
    public Entity<T> Local(Func<T, string> key)
    {
        _key = key;
        return this;
    }

    /// <summary>The key of a row.</summary>
    public string KeyOf(T row) => (_key ?? throw new InvalidOperationException($"'{name}' has no key."))(row);

    /// <summary>The row with a key.</summary>
    public T? Find(ReadScope scope, string key) => (_find ?? throw new InvalidOperationException($"'{name}' has no key."))(scope, key);

    /// <summary>Orders two rows by their keys.</summary>
    public int CompareKeys(T left, T right) => string.CompareOrdinal(KeyOf(left), KeyOf(right));

    /// <inheritdoc/>
    public void Define(SchemaText text)
    {
        var implements = Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", Interfaces)}";
        text.Define(name, description, $"{(IsInterface ? "interface" : "type")} {name}{implements}", body =>
        {
            foreach (var property in _properties.Values)
            {
                body.Member(property.Name, $": {property.Type}{(property.Directives.Length == 0 ? "" : " " + property.Directives)}", property.Description, property.Arguments);
            }
        });
        foreach (var property in _properties.Values)
        {
            property.Define(text);
        }
    }

    /// <summary>Defines its filter input.</summary>
    public void DefineFilter(SchemaText text) =>
        DefineInput(text, FilterType, $"Conditions on `{name}`; all that are given must hold.", static property => property.FilterType, static (property, to) => property.DefineFilter(to));

    /// <summary>Defines its sort input.</summary>
    public void DefineSort(SchemaText text) =>
        DefineInput(text, SortType, $"An order of `{name}`; several keys in one object apply as written.", static property => property.SortType, static (property, to) => property.DefineSort(to));

    /// <inheritdoc/>
    public void Bind(SchemaBuilder builder)
    {
        if (IsInterface)
        {
            return;
        }

        if (!SharesClass)
        {
            builder.BindObject<T>(name);
        }

        foreach (var property in _properties.Values)
        {
            builder.Bind($"{name}.{property.Name}", property.CreateResolver());
        }
    }

    /// <summary>Compiles a filter input.</summary>
    /// <returns>Null when everything passes.</returns>
    public Test<T>? CompileFilter(InputObject given, FilterProblems problems)
    {
        var parts = new List<Test<T>>();
        foreach (var (field, value) in given.Fields)
        {
            var part = field switch
            {
                "and" => Predicates.All(Members(value, problems).OfType<Test<T>>().ToList()),
                "or" => Predicates.Any(Members(value, problems)),
                _ => CompileField(field, value, given.Type.Name, problems),
            };
            if (part is not null)
            {
                parts.Add(part);
            }
        }

        return Predicates.All(parts);
    }

    /// <summary>Compiles the filter of the items of a list; one that goes on to further lists is tested once for each item.</summary>
    public Test<T>? CompileItem(InputObject given, FilterProblems problems)
    {
        var before = problems.Lists;
        var test = CompileFilter(given, problems);
        var goesOn = problems.Lists > before;
        problems.Lists++;
        return test is not null && goesOn ? FilterRun.Remembered(test) : test;
    }

    /// <summary>Adds the keys of a sort input.</summary>
    public void AddSortKeys(InputObject given, SortKeys<T> keys)
    {
        foreach (var (field, value) in given.Fields)
        {
            if (value is not null)
            {
                _properties[field].Sort(value, keys);
            }
        }
    }

    private void DefineInput(SchemaText text, string input, string about, Func<Property<T>, string?> typeOf, Action<Property<T>, SchemaText> defineNeeded)
    {
        var properties = _properties.Values.Where(property => typeOf(property) is not null).ToList();
        var isNew = text.Define(input, about, $"input {input}", body =>
        {
            if (string.Equals(input, FilterType, StringComparison.Ordinal))
            {
                OperationInputs.DefineBoolean(body, FilterType);
            }

            foreach (var property in properties)
            {
                body.Member(property.Name, $": {typeOf(property)}", property.Description);
            }
        });
        if (isNew)
        {
            properties.ForEach(property => defineNeeded(property, text));
        }
    }

    private Test<T>? CompileField(string field, object? value, string type, FilterProblems problems)
    {
        if (value is not null)
        {
            return _properties[field].Filter(value, problems);
        }

        problems.NullGiven(field, type);
        return null;
    }

    private List<Test<T>?> Members(object? list, FilterProblems problems)
    {
        var members = new List<Test<T>?>();
        foreach (var member in list as object?[] ?? [])
        {
            members.Add(CompileFilter((InputObject)member!, problems));
        }

        return members;
    }
}
