using System.Collections.Immutable;
using System.Globalization;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations.Cost;

/// <summary>What the fields, inputs and types of a schema cost: its <c>@cost</c> and <c>@listSize</c>, read once.</summary>
internal sealed class CostModel
{
    private readonly Dictionary<Field, FieldPrice> _fields = [];
    private readonly Dictionary<InputValue, double> _inputs = [];
    private readonly Dictionary<NamedType, double> _types = [];

    /// <summary>Reads a schema.</summary>
    /// <exception cref="InvalidOperationException">A directive says something that cannot be: no number, an argument that the field does not have.</exception>
    public CostModel(Schema schema)
    {
        foreach (var type in schema.Types.Values)
        {
            if (WeightIn(type.AppliedDirectives, type.Name) is { } weight)
            {
                _types.Add(type, weight);
            }

            switch (type)
            {
                case ObjectType @object:
                    Read(@object);
                    break;
                case InputObjectType input:
                    Read(input.Fields.Values, input.Name);
                    break;
            }
        }
    }

    /// <summary>Of a field of an object type; fields of introspection are free.</summary>
    public FieldPrice PriceOf(Field field) => _fields.GetValueOrDefault(field, FieldPrice.Free);

    /// <summary>Of an argument or input field that says it itself.</summary>
    public double? WeightOf(InputValue input) => _inputs.TryGetValue(input, out var weight) ? weight : null;

    /// <summary>Of each value of a type.</summary>
    public double WeightOf(NamedType type) => _types.TryGetValue(type, out var weight) ? weight : DefaultWeight(type);

    private static double DefaultWeight(NamedType type) => type is ScalarType or EnumType ? 0 : 1;

    private void Read(ObjectType type)
    {
        if (type.Name.StartsWith("__", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var field in type.Fields.Values)
        {
            Read(field.Arguments.Values, field.Coordinate);
            var weight = First(field, declared => WeightIn(declared.AppliedDirectives, declared.Coordinate)) ?? DefaultWeight(field.Type.Named);
            _fields.Add(field, new FieldPrice(weight, DepthOf(field.Type), First(field, ListSizeIn)));
        }
    }

    private void Read(IEnumerable<InputValue> inputs, string owner)
    {
        foreach (var input in inputs)
        {
            if (WeightIn(input.AppliedDirectives, $"{owner}.{input.Name}") is { } weight)
            {
                _inputs.Add(input, weight);
            }
        }
    }

    /// <summary>What the field says itself, or else the first of its type's interfaces that says it.</summary>
    private static T? First<T>(Field field, Func<Field, T?> read)
    {
        if (read(field) is { } own)
        {
            return own;
        }

        foreach (var @interface in ((CompositeType)field.DeclaringType).Interfaces)
        {
            if (@interface.Fields.TryGetValue(field.Name, out var declared) && read(declared) is { } inherited)
            {
                return inherited;
            }
        }

        return default;
    }

    private static int DepthOf(GraphQLType type) => type.Nullable is ListType list ? 1 + DepthOf(list.Element) : 0;

    private static double? WeightIn(ImmutableArray<DirectiveNode> directives, string owner)
    {
        if (Find(directives, "cost") is not { } directive)
        {
            return null;
        }

        var text = (Argument(directive, "weight") as StringValueNode)?.Value;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight)
            ? weight
            : throw new InvalidOperationException($"The weight of @cost on {owner} is \"{text}\", which is no number.");
    }

    private static ListSize? ListSizeIn(Field field)
    {
        if (Find(field.AppliedDirectives, "listSize") is not { } directive)
        {
            return null;
        }

        ImmutableArray<SlicingArgument> slicing = [.. Texts(Argument(directive, "slicingArguments")).Select(static path => new SlicingArgument(path))];
        foreach (var given in slicing)
        {
            if (!field.Arguments.ContainsKey(given.Argument))
            {
                throw new InvalidOperationException($"@listSize on {field.Coordinate} names the slicing argument \"{given}\", which the field does not have.");
            }
        }

        return new ListSize
        {
            AssumedSize = Number(Argument(directive, "assumedSize")),
            SlicingArguments = slicing,
            SlicingDefault = Number(Argument(directive, "slicingArgumentDefaultValue")),
            SizedFields = Texts(Argument(directive, "sizedFields")),
            RequiresOneSlicingArgument = slicing.Length > 0 && Argument(directive, "requireOneSlicingArgument") is not BooleanValueNode { Value: false },
        };
    }

    private static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name) => directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static ValueNode? Argument(DirectiveNode directive, string name) => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static double? Number(ValueNode? node) => node is IntValueNode number ? double.Parse(number.Value, CultureInfo.InvariantCulture) : null;

    private static ImmutableArray<string> Texts(ValueNode? node) => node switch
    {
        StringValueNode text => [text.Value],
        ListValueNode list => [.. list.Values.OfType<StringValueNode>().Select(text => text.Value)],
        _ => [],
    };
}
